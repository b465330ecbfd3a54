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
    SKILL = "a skill"
    SKILL_LEVEL = "level of that skill"
    TRAINING = "training"
    SKILL_COLUMN = "skill named in the header"
    SLOT_COLUMN = "time named in the header"
    PAUSED_UNTIL = "takes a break until"
    AWAY_FIRST = "away from"
    AWAY_LAST = "away until"
    END_DATE = "last day"


NAME_FIELDS: Final = frozenset({Field.NAME, Field.FIRST_NAME, Field.LAST_NAME})
SEVERAL_COLUMNS: Final = frozenset(
    {
        Field.STATUS,
        Field.STRENGTHS,
        Field.GOALS,
        Field.INTERESTS,
        Field.NOTES,
        Field.SKILL,
        Field.SKILL_LEVEL,
        Field.SKILL_COLUMN,
        Field.SLOT_COLUMN,
    }
)
"""Fields that may be spread over several columns ("Skill 1", "Skill 2"): all of them count."""

_WORDS: Final[dict[Field, str]] = {
    Field.NAME: """
        full name; employee name; staff name; worker name; team member name; name; employee;
        worker; payroll name; legal name; staff member; team member; member; colleague; person;
        staff; people; associate; names; file as; list name; person name; contact; contact name;
        employee full name; worker full name; crew member; volunteer
        | vollständiger name; mitarbeiter; mitarbeiterin; mitarbeitername; mitarbeiter/in
        | nom complet; nom et prénom; nom prénom; nom; salarié; employé; collaborateur
        | nombre completo; nombre y apellidos; nombre; empleado; trabajador; empleada
        | nome completo; nome; colaborador; colaboradora; funcionário; funcionária; nome do
        funcionário; trabalhador
        | volledige naam; naam; medewerker; werknemer; naam medewerker; personeelslid
        | nome e cognome; cognome e nome; nominativo; dipendente; collaboratore; lavoratore
    """,
    Field.FIRST_NAME: """
        first name; given name; forename; fname; first; legal first name; christian name
        | vorname; rufname | prénom | nombre de pila; primer nombre; nombres
        | primeiro nome; nome próprio; prenome
        | voornaam; roepnaam; voornamen
        | nome di battesimo
    """,
    Field.LAST_NAME: """
        last name; surname; family name; lname; last; legal last name
        | nachname; familienname; zuname | nom de famille; nom usuel
        | apellidos; apellido; primer apellido
        | sobrenome; apelido; último nome; apelidos
        | achternaam; familienaam
        | cognome
    """,
    Field.SHOWN_NAME: """
        shown name; preferred name; display name; known as; nickname; goes by; name to show;
        badge name; preferred first name; preferred full name
        | anzeigename; spitzname; angezeigter name | nom affiché; nom d'usage; surnom
        | nombre preferido; nombre para mostrar; apodo
        | nome social; nome preferido; nome a apresentar
        | weergavenaam; bijnaam
        | nome visualizzato; soprannome
    """,
    Field.ROLE: """
        role; job title; business title; job role; roles; position description; position title;
        position; positions; job; occupation; organization title; organization 1 - title;
        designation; job description; job profile; function; title; job name; position name;
        trade; occupation title; job code description
        | rolle; stellenbezeichnung; berufsbezeichnung; stelle; tätigkeit; funktion; beruf;
        planstelle;
        position im unternehmen
        | poste; intitulé du poste; fonction; emploi; métier; rôle
        | puesto; cargo; puesto de trabajo; función; rol; ocupación
        | cargo; função; posto; profissão; título do cargo
        | functie; functietitel; functienaam; rol; beroep
        | mansione; ruolo; qualifica; posizione; incarico
    """,
    Field.DEPARTMENT: """
        department; dept; departments; home department; organization department;
        department name; team; teams; group; division; unit; business unit; area; section;
        cost center; cost centre; organizational unit; organisational unit; org unit; orgunit;
        supervisory organization; home department description; personnel area; crew; teams name
        | abteilung; bereich; arbeitsbereich; kostenstelle; gruppe; organisationseinheit; team name;
        personalbereich
        | service; département; équipe; secteur; pôle
        | departamento; equipo; área; sección; sector
        | departamento; setor; seção; secção; equipa; equipe; centro de custo
        | afdeling; ploeg; kostenplaats
        | reparto; dipartimento; ufficio; settore; squadra; centro di costo
    """,
    Field.SITE: """
        site; location; locations; main location; work location; branch; office location; shop;
        store; workplace; location name; office; workplace name; personnel subarea; work site;
        primary location;
        default location
        | standort; filiale; niederlassung; betriebsstätte; arbeitsort; betrieb
        | lieu; lieu de travail; établissement; agence; magasin; emplacement
        | sede; ubicación; centro de trabajo; sucursal; tienda; lugar de trabajo; centro
        | unidade; local; local de trabalho; loja; filial
        | locatie; vestiging; filiaal; werkplek; winkel
        | sede di lavoro; luogo di lavoro; negozio; punto vendita
    """,
    Field.START_DATE: """
        start date; hire date; date of hire; date hired; hired; hired on; started; started on;
        start; date started; joined; join date; joining date; date joined; date of joining;
        original hire date; employment start date; employment start; first day; working since;
        with us since; here since; since; entry date; date of entry; entry; latest hire date;
        seniority date;
        adjusted service date; service date; original start date
        | eintrittsdatum; eintritt; datum des eintritts; einstellungsdatum; beschäftigt seit;
        startdatum; eingestellt am; seit
        | date d'entrée; date d'embauche; date d'arrivée; embauché le; entrée; date de début;
        date d'ancienneté
        | fecha de ingreso; fecha de alta; fecha de inicio; fecha de contratación;
        fecha de incorporación; ingreso
        | data de admissão; data de início; admissão; admitido em; data de contratação
        | datum in dienst; in dienst sinds; startdatum; indiensttreding; in dienst
        | data di assunzione; data assunzione; assunto il; data di inizio; data inizio; data
        ingresso
    """,
    Field.EMAIL: """
        e-mail; work email; email address; work email address; mail; company email;
        business email; e-mail address; e-mail 1 - value; email 1 - value; primary email;
        personal email; home email; contact email
        | e-mail-adresse; mailadresse; emailadresse
        | courriel; adresse e-mail; adresse mail; adresse électronique; mél
        | correo electrónico; correo; dirección de correo
        | correio eletrónico; correio eletrônico; endereço de e-mail
        | e-mailadres; emailadres
        | posta elettronica; indirizzo e-mail; indirizzo email
    """,
    Field.PHONE: """
        phone; work phone; mobile; mobile phone; mobile phone number; phone number;
        mobile number; cell; cell phone; telephone; tel; phone #; business phone; mobile #;
        phone 1 - value; phone1; telephone number; contact number; cell number; home phone
        | telefon; handy; telefonnummer; handynummer; mobil; mobilnummer; rufnummer
        | téléphone; portable; mobile; numéro de téléphone; tél; téléphone portable
        | teléfono; móvil; celular; número de teléfono; teléfono móvil
        | telefone; telemóvel; celular; número de telefone
        | telefoon; telefoonnummer; mobiel; mobiel nummer
        | telefono; cellulare; numero di telefono; tel cellulare
    """,
    Field.NUMBER: """
        number; employee id; employee #; employee number; employee no; staff number; staff no;
        staff id; personnel number; personnel no; worker id; emp id; emp no; employee code;
        gusto employee id; payroll id; badge number; clock number; id number; id; refnum; person
        number; person id;
        personnel nr; pernr; worker number; file number; user id; employee ref; staff ref; external
        id
        | personalnummer; personal-nr; mitarbeiternummer; mitarbeiter-nr; pers-nr; nummer
        | matricule; numéro; numéro d'employé; identifiant
        | número; número de empleado; nº de empleado; código de empleado; legajo
        | matrícula; número de funcionário; nº funcionário; número mecanográfico; código
        | personeelsnummer; medewerkernummer; personeelsnr; werknemersnummer
        | matricola; numero dipendente; codice dipendente; numero matricola
    """,
    Field.NOTES: """
        notes; note; comments; comment; remarks; remark; notepad; additional info
        | notizen; notiz; bemerkung; bemerkungen; anmerkung; anmerkungen; kommentar
        | remarque; remarques; commentaire; commentaires | notas; observaciones; comentarios
        | observações; anotações; notas e comentários
        | notities; opmerkingen; opmerking
        | note; annotazioni; osservazioni
    """,
    Field.STATUS: """
        status; employment status; employee status; active status; position status; active;
        is active; enabled; current; archived; is archived; inactive; terminated; left; assignment
        status;
        worker status; user status; account status; employee state; work status; on leave
        | beschäftigungsstatus; aktiv; archiviert; ausgeschieden; status der beschäftigung;
        mitarbeiterstatus
        | statut; actif; archivé | estado; activo; archivado; estatus
        | situação; ativo; estado do funcionário
        | status medewerker; dienstverband; actief
        | stato; attivo; stato dipendente
    """,
    Field.STRENGTHS: """
        strengths; strength; good at; skills; can teach; can show; teaches; knows;
        can help with; expertise; expert in; competencies; competences; is good at; strong at;
        what are you good at; ask me about; i can teach; i can show; can teach others;
        skills to share; talents; specialities; specialties; abilities
        | stärken; staerken; kann zeigen; fähigkeiten; kenntnisse; kompetenzen; kann gut; kann
        | compétences; points forts; peut montrer; peut enseigner; savoir-faire; atouts; forces
        | fortalezas; habilidades; competencias; puede enseñar; sabe; se le da bien; aptitudes
        | competências; habilidades; sabe fazer; pode ensinar; pontos fortes; bom em
        | vaardigheden; goed in; sterke punten; kan uitleggen; competenties; sterktes
        | competenze; punti di forza; può insegnare; capacità; abilità; sa fare
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
        | quer aprender; gostaria de aprender; objetivos de aprendizagem; deseja aprender
        | wil leren; leerdoelen; wil graag leren; leerwensen
        | vuole imparare; vorrebbe imparare; obiettivi di apprendimento; desidera imparare
    """,
    Field.INTERESTS: """
        interests; interest; hobbies; hobby; topics; topic; likes; likes to talk about;
        pastimes; free time; outside work; interests and hobbies; hobbies and interests
        | interessen; interesse; hobbys; themen; freizeit
        | intérêts; centres d'intérêt; loisirs; sujets; passions; passe-temps
        | intereses; aficiones; temas; pasatiempos
        | interesses; passatempos; hobbies e interesses
        | interesses; hobby's; hobbys en interesses
        | interessi; passatempi; tempo libero
    """,
    Field.RHYTHM: """
        takes part; how often; rhythm; frequency; participation; takes part every; participates
        | teilnahme; rhythmus; nimmt teil; wie oft | participation; fréquence; rythme
        | participación; frecuencia; ritmo
        | participa; frequência
        | doet mee; hoe vaak
        | partecipa; frequenza
    """,
    Field.REPORTS_TO: """
        reports to; manager; manager name; line manager; supervisor; supervisor name; boss;
        team leader; team lead; direct manager; reporting manager; reporting to
        | vorgesetzter; vorgesetzte; vorgesetzte/r; berichtet an; führungskraft; teamleiter
        | responsable; supérieur; manager; rattaché à; supérieur hiérarchique; chef
        | jefe; supervisor; reporta a; jefe directo; responsable directo; superior
        | gestor; chefe; superior direto; reporta a; responsável; gerente
        | leidinggevende; rapporteert aan; teamleider; manager naam
        | responsabile; superiore; riporta a; capo
    """,
    Field.SKILL: """
        skill; skill name; competency; competence; competency name; ability
        | fähigkeit; kompetenz | compétence | habilidad; competencia
        | competência; habilidade | vaardigheid; competentie | competenza; abilità specifica
    """,
    Field.SKILL_LEVEL: """
        level; skill level; proficiency; proficiency level; rating; competency level; skill rating;
        mastery; level of skill; score
        | stufe; kenntnisstand; kompetenzstufe; bewertung | niveau; niveau de compétence
        | nivel; nivel de habilidad | nível; nível de competência | beheersing; vaardigheidsniveau
        | livello; livello di competenza
    """,
    Field.TRAINING: """
        training module; training; training name; course; course name; course title; certificate;
        certification; qualification; module; training course; licence name; certificate name
        | schulung; kurs; zertifikat; lehrgang | formation; cours; certificat; habilitation
        | formación; curso; certificado; módulo formativo | formação; treinamento; certificação
        | opleiding; cursus; certificaat | formazione; corso; attestato
    """,
    Field.END_DATE: """
        termination date; end date; last day; last working day; leave date; leaving date; date left;
        exit date; separation date; employment end date; released; release date; end of employment
        | austrittsdatum; austritt; ausgetreten am | date de sortie; date de départ; sortie le
        | fecha de baja; fecha de salida; fecha de cese | data de saída; data de desligamento;
        data de demissão | datum uit dienst; uit dienst; einddatum
        | data di cessazione; data cessazione; data fine rapporto; data di uscita
    """,
    Field.PAUSED_UNTIL: """
        takes a break until; paused until; on leave until; pause until
        | pausiert bis; pause bis | en pause jusqu'au | en pausa hasta | em pausa até
        | pauze tot | in pausa fino al
    """,
    Field.AWAY_FIRST: """
        away from; absent from; absence from; holiday from; leave start; leave start date
        | abwesend ab; abwesend von | absent du; absente du | ausente desde | ausente de
        | afwezig van; afwezig vanaf | assente dal
    """,
    Field.AWAY_LAST: """
        away until; away to; absent until; absent to; absence to; holiday to; leave end;
        leave end date
        | abwesend bis | absent jusqu'au; absente jusqu'au | ausente hasta | ausente até
        | afwezig tot en met; afwezig tot | assente fino al
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
