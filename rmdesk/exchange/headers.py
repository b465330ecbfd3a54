"""The words programs and owners put above their columns, and the field each stands for.

Within a field the words stand in order of trust: where a file has two columns for one
field ("Job title" and "Title"), the earlier word wins and the other column is reported
as ignored. Words are compared by ``header_key``: no case, accents, spaces, punctuation.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import Final

from rmdesk.domain.people import fold


class Field(StrEnum):
    """What a column can hold; the value is the word for it in messages."""

    NAME = "name"
    FIRST_NAME = "first name"
    LAST_NAME = "last name"
    SHOWN_NAME = "shown name"
    ROLE = "role"
    DEPARTMENT = "department"
    SITE = "site"
    START_DATE = "start date"
    EMAIL = "e-mail"
    PHONE = "phone"
    NUMBER = "number"
    NOTES = "notes"
    STATUS = "status"
    STRENGTHS = "strengths"
    GOALS = "learning goals"
    INTERESTS = "interests"
    RHYTHM = "takes part"
    REPORTS_TO = "reports to"


NAME_FIELDS: Final = frozenset({Field.NAME, Field.FIRST_NAME, Field.LAST_NAME})
SEVERAL_COLUMNS: Final = frozenset(
    {Field.STATUS, Field.STRENGTHS, Field.GOALS, Field.INTERESTS, Field.NOTES}
)
"""Fields that may be spread over several columns ("Skill 1", "Skill 2"): all of them count."""

_WORDS: Final[dict[Field, str]] = {
    Field.NAME: """
        full name; employee name; staff name; worker name; team member name; name; employee;
        worker; payroll name; legal name; staff member; team member; member; colleague; person;
        staff; people; associate; names; file as
        | vollständiger name; mitarbeiter; mitarbeiterin; mitarbeitername; mitarbeiter/in
        | nom complet; nom et prénom; nom prénom; nom; salarié; employé; collaborateur
        | nombre completo; nombre y apellidos; nombre; empleado; trabajador; empleada
    """,
    Field.FIRST_NAME: """
        first name; given name; forename; fname; first; legal first name; christian name
        | vorname; rufname | prénom | nombre de pila; primer nombre; nombres
    """,
    Field.LAST_NAME: """
        last name; surname; family name; lname; last; legal last name
        | nachname; familienname; zuname | nom de famille; nom usuel
        | apellidos; apellido; primer apellido
    """,
    Field.SHOWN_NAME: """
        shown name; preferred name; display name; known as; nickname; goes by; name to show;
        badge name; preferred first name; preferred full name
        | anzeigename; spitzname; angezeigter name | nom affiché; nom d'usage; surnom
        | nombre preferido; nombre para mostrar; apodo
    """,
    Field.ROLE: """
        role; job title; business title; job role; roles; position description; position title;
        position; positions; job; occupation; organization title; organization 1 - title;
        designation; job description; job profile; function; title
        | rolle; stellenbezeichnung; berufsbezeichnung; stelle; tätigkeit; funktion; beruf
        | poste; intitulé du poste; fonction; emploi; métier; rôle
        | puesto; cargo; puesto de trabajo; función; rol; ocupación
    """,
    Field.DEPARTMENT: """
        department; dept; departments; home department; organization department;
        department name; team; teams; group; division; unit; business unit; area; section;
        cost center; cost centre
        | abteilung; bereich; arbeitsbereich; kostenstelle; gruppe
        | service; département; équipe; secteur; pôle
        | departamento; equipo; área; sección; sector
    """,
    Field.SITE: """
        site; location; locations; main location; work location; branch; office location; shop;
        store; workplace; location name; office; workplace name
        | standort; filiale; niederlassung; betriebsstätte; arbeitsort; betrieb
        | lieu; lieu de travail; établissement; agence; magasin; emplacement
        | sede; ubicación; centro de trabajo; sucursal; tienda; lugar de trabajo; centro
    """,
    Field.START_DATE: """
        start date; hire date; date of hire; date hired; hired; hired on; started; started on;
        start; date started; joined; join date; joining date; date joined; date of joining;
        original hire date; employment start date; employment start; first day; working since;
        with us since; here since; since
        | eintrittsdatum; eintritt; datum des eintritts; einstellungsdatum; beschäftigt seit;
        startdatum; eingestellt am; seit
        | date d'entrée; date d'embauche; date d'arrivée; embauché le; entrée; date de début;
        date d'ancienneté
        | fecha de ingreso; fecha de alta; fecha de inicio; fecha de contratación;
        fecha de incorporación; ingreso
    """,
    Field.EMAIL: """
        e-mail; work email; email address; work email address; mail; company email;
        business email; e-mail address; e-mail 1 - value; email 1 - value; primary email;
        personal email; home email; contact email
        | e-mail-adresse; mailadresse; emailadresse
        | courriel; adresse e-mail; adresse mail; adresse électronique; mél
        | correo electrónico; correo; dirección de correo
    """,
    Field.PHONE: """
        phone; work phone; mobile; mobile phone; mobile phone number; phone number;
        mobile number; cell; cell phone; telephone; tel; phone #; business phone; mobile #;
        phone 1 - value; phone1; telephone number; contact number; cell number; home phone
        | telefon; handy; telefonnummer; handynummer; mobil; mobilnummer; rufnummer
        | téléphone; portable; mobile; numéro de téléphone; tél; téléphone portable
        | teléfono; móvil; celular; número de teléfono; teléfono móvil
    """,
    Field.NUMBER: """
        number; employee id; employee #; employee number; employee no; staff number; staff no;
        staff id; personnel number; personnel no; worker id; emp id; emp no; employee code;
        gusto employee id; payroll id; badge number; clock number; id number; id; refnum
        | personalnummer; personal-nr; mitarbeiternummer; mitarbeiter-nr; pers-nr; nummer
        | matricule; numéro; numéro d'employé; identifiant
        | número; número de empleado; nº de empleado; código de empleado; legajo
    """,
    Field.NOTES: """
        notes; note; comments; comment; remarks; remark; notepad; additional info
        | notizen; notiz; bemerkung; bemerkungen; anmerkung; anmerkungen; kommentar
        | remarque; remarques; commentaire; commentaires | notas; observaciones; comentarios
    """,
    Field.STATUS: """
        status; employment status; employee status; active status; position status; active;
        is active; enabled; current; archived; is archived; inactive; terminated; left
        | beschäftigungsstatus; aktiv; archiviert; ausgeschieden
        | statut; actif; archivé | estado; activo; archivado; estatus
    """,
    Field.STRENGTHS: """
        strengths; strength; good at; skills; skill; can teach; can show; teaches; knows;
        can help with; expertise; expert in; competencies; competences; is good at; strong at;
        what are you good at; ask me about; i can teach; i can show; can teach others;
        skills to share; talents; specialities; specialties; abilities
        | stärken; staerken; kann zeigen; fähigkeiten; kenntnisse; kompetenzen; kann gut; kann
        | compétences; points forts; peut montrer; peut enseigner; savoir-faire; atouts; forces
        | fortalezas; habilidades; competencias; puede enseñar; sabe; se le da bien; aptitudes
    """,
    Field.GOALS: """
        learning goals; learning goal; wants to learn; would like to learn; goals; goal; learn;
        to learn; want to learn; i want to learn; wants to know; learning; development goals;
        learning wishes; wishes; learning interests; what do you want to learn; to improve;
        wants help with; areas to develop
        | lernziele; lernziel; möchte lernen; moechte lernen; will lernen; lernwünsche;
        würde gern lernen
        | objectifs; objectif; souhaite apprendre; veut apprendre; voudrait apprendre;
        objectifs d'apprentissage; à apprendre
        | objetivos; objetivo; quiere aprender; desea aprender; le gustaría aprender;
        objetivos de aprendizaje; metas
    """,
    Field.INTERESTS: """
        interests; interest; hobbies; hobby; topics; topic; likes; likes to talk about;
        pastimes; free time; outside work; interests and hobbies; hobbies and interests
        | interessen; interesse; hobbys; themen; freizeit
        | intérêts; centres d'intérêt; loisirs; sujets; passions; passe-temps
        | intereses; aficiones; temas; pasatiempos
    """,
    Field.RHYTHM: """
        takes part; how often; rhythm; frequency; participation; takes part every; participates
        | teilnahme; rhythmus; nimmt teil; wie oft | participation; fréquence; rythme
        | participación; frecuencia; ritmo
    """,
    Field.REPORTS_TO: """
        reports to; manager; manager name; line manager; supervisor; supervisor name; boss;
        team leader; team lead; direct manager; reporting manager; reporting to
        | vorgesetzter; vorgesetzte; vorgesetzte/r; berichtet an; führungskraft; teamleiter
        | responsable; supérieur; manager; rattaché à; supérieur hiérarchique; chef
        | jefe; supervisor; reporta a; jefe directo; responsable directo; superior
    """,
}


def header_key(text: str) -> str:
    """What headers are compared by: "Employee #", "employee_no." and "EmployeeNo" are one."""
    marked = text.replace("#", " no ").replace("№", " no ")
    return "".join(c for c in fold(marked) if c.isalnum())


def header_keys(text: str) -> tuple[str, ...]:
    """The key, then those of the text less a bracket ("Start date (YYYY-MM-DD)") or a
    trailing number ("Skill 2")."""
    bare = re.sub(r"\s*[(\[].*?[)\]]", "", text)
    return tuple(
        dict.fromkeys(k for k in map(header_key, (text, bare, bare.rstrip(" 0123456789"))) if k)
    )


@cache
def known_headers() -> dict[str, tuple[Field, int, bool]]:
    """Key -> field, rank within the field (0 = most trusted), whether it is an English word."""
    table: dict[str, tuple[Field, int, bool]] = {}
    for field, text in _WORDS.items():
        rank = 0
        for language, words in enumerate(text.split("|")):
            for word in words.split(";"):
                table.setdefault(header_key(word), (field, rank, language == 0))
                rank += 1
    table.pop("", None)
    return table
