"""Columns that pairing has no use for and that are never taken: recognised by their header.

National numbers, pay, bank details, birth dates and age, sex, health, belief, origin,
home addresses, next of kin. The reader drops them unread and says so. English, German,
French and Spanish; it is better to drop a harmless column than to take a private one.
"""

from __future__ import annotations

import re
from typing import Final

from rmdesk.domain.people import fold

_WORDS: Final = frozenset(
    """
    ssn ssno sin nin nino nif nie dni nss rate pay dob bday age ages sex race bank sick addr street
    zip religion union tax iban bic swift exempt bonus leave kin visa health illness illnesses
    alter steuer steuernummer svnr konto plz strasse kinder krank blz
    age sexe adresse rue banque impot paie prime rib secu
    edad sexo calle banco sueldo nomina curp rfc clabe
    cpf nif niss nib idade rua cep
    bsn salaris loon leeftijd straat postcode
    eta sesso via indirizzo cap stipendio paga banca figli
    disability pronoun pronouns wage wages blood weight height photo ethnicity veteran spouse
    """.split()
)
"""Whole words: too short to be looked for inside others."""

_PARTS: Final = (
    "socialsec", "socialinsurance", "nationalins", "nationalid", "nationalnumber", "taxid",
    "taxpayer", "salary", "salaried", "wage", "compensation", "earnings", "payrate", "payscale",
    "overtime", "birth", "gender", "ethnic", "nationality", "citizenship", "marital", "disab",
    "medical", "allerg", "pregnan", "vaccin", "religio", "passport", "drivinglicence",
    "driverslicense", "homeaddress", "address", "postcode", "postalcode", "zipcode", "sortcode",
    "accountnumber", "accountno", "routingnumber", "emergency", "nextofkin", "criminal",
    "blutgruppe", "gehalt", "lohn", "stundensatz", "geburt", "geschlecht", "konfession",
    "staatsang", "familienstand", "sozialvers", "steuerid", "anschrift", "wohnort",
    "postleitzahl", "krankenkasse", "kontonummer", "behinder", "notfall", "ausweis",
    "naissance", "salaire", "remuneration", "securitesociale", "nationalite", "situationfam",
    "codepostal", "domicile", "handicap", "sante", "coordonneesbancaires", "urgence",
    "nacimiento", "salario", "remuneracion", "genero", "seguridadsocial", "nacionalidad",
    "estadocivil", "direccion", "domicilio", "codigopostal", "cuentabancaria", "discapacidad",
    "salud", "emergencia", "pasaporte",
    "nascimento", "ordenado", "vencimento", "remuneracao", "morada", "endereco", "nacionalidade",
    "segurancasocial", "saude", "deficiencia", "contabancaria", "contribuinte",
    "geboorte", "burgerservice", "geslacht", "nationaliteit", "woonplaats", "noodgeval",
    "rekening", "burgerlijkestaat", "gezondheid", "handicap",
    "nascita", "codicefiscale", "retribuzione", "residenza", "cittadinanza", "coordinatebancarie",
    "statocivile", "salute", "disabilita", "emergenza", "contobancario",
)  # fmt: skip
"""Parts of words, looked for in the header without its spaces."""


def is_sensitive(header: str) -> bool:
    """Whether a column with this header must not be taken."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    folded = fold(spaced)
    words = re.findall(r"[^\W\d_]+", folded)
    if any(word in _WORDS for word in words):
        return True
    joined = "".join(words)
    return any(part in joined for part in _PARTS)
