"""Every file of the corpus: a name, its content, its encoding, and what it says."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from .corpus_people import DE, DE_PLAIN, EN, ES, FR, IT, NL, PT, Expected, P, expect

FILES: list[tuple[str, Any, str, Expected]] = []
RDS = ("role", "department", "start_date", "status")
ALL = (*RDS, "number")


def add(name: str, content: Any, expected: Expected, encoding: str = "utf-8") -> None:
    FILES.append((name, content, encoding, expected))


def table(
    headers: str, people: Iterable[P], row: Callable[[P], Sequence[object]], cut: str = ","
) -> list[list[object]]:
    return [list(headers.split(cut)), *(list(row(p)) for p in people)]


def text(rows: Sequence[Sequence[object]], delimiter: str = ",", end: str = "\n") -> str:
    def quoted(cell: object) -> str:
        c = str(cell)
        doubled = c.replace('"', '""')
        return f'"{doubled}"' if any(x in c for x in (delimiter, '"', "\n")) else c

    return "".join(delimiter.join(map(quoted, r)) + end for r in rows)


def says(p: P, active: str, leave: str, gone: str) -> str:
    return {"active": active, "on leave": leave, "gone": gone}[p.status]


def us(p: P) -> str:
    return f"{p.start:%m/%d/%Y}"


def eu(p: P) -> str:
    return f"{p.start:%d/%m/%Y}"


def dots(p: P) -> str:
    return f"{p.start:%d.%m.%Y}"


# --- Workday: a title above, tabs, a total below

WORKDAY = "Employee ID\tWorker\tBusiness Title\tJob Profile\tCost Center\tHire Date\tActive Status"


def workday(worker: Callable[[P], str]) -> list[list[object]]:
    rows = table(
        WORKDAY, EN,
        lambda p: [p.number, worker(p), p.role, "JP-1", p.department, us(p),
                   says(p, "Yes", "On Leave", "No")], "\t",
    )  # fmt: skip
    return [["Active and Terminated Workers", "", "", ""], [], *rows, ["Total", len(EN)]]


add("workday-worker.tsv", text(workday(lambda p: p.name), "\t"), expect(EN, *ALL))
add("workday-worker-id.tsv", text(workday(lambda p: f"{p.name} ({p.number})"), "\t"),
    expect(EN, *ALL))  # fmt: skip
add("workday-last-first.xlsx", workday(lambda p: p.reversed), expect(EN, *ALL))
add("workday-utf16.txt", text(workday(lambda p: p.name), "\t", "\r\n"), expect(EN, *ALL), "utf-16")

# --- ADP, Paylocity, SAP, Oracle

ADP = "Payroll Name,Position ID,Position Description,Home Department,Position Status,Hire Date"
add("adp.csv",
    text(table(ADP, EN, lambda p: [p.reversed, "X1", p.role, p.department,
                                   says(p, "A", "L", "T"), us(p)])),
    expect(EN, *RDS))  # fmt: skip
add("adp-words.xlsx",
    table(ADP, EN, lambda p: [p.reversed, "X1", p.role, p.department,
                              says(p, "Active", "Leave", "Terminated"), p.start]),
    expect(EN, *RDS))  # fmt: skip
add("adp-sensitive.csv",
    text(table("Payroll Name,Tax ID (SSN),Job Title,Home Department,Position Status,Hire Date,"
               "Birth Date,Regular Pay Rate Amount,Gender", EN,
               lambda p: [p.reversed, "123-45-6789", p.role, p.department,
                          says(p, "A", "L", "T"), us(p), "02/03/1988", "$21.50", "F"])),
    expect(EN, *RDS, dropped=("Tax ID (SSN)", "Birth Date", "Regular Pay Rate Amount", "Gender")),
    )  # fmt: skip
add("paylocity.csv",
    text(table("Employee Id,Last Name,First Name,Preferred Name,Job Title,Department,Hire Date,"
               "Employee Status,Work Email,Supervisor,Annual Salary", EN,
               lambda p: [p.number, p.last, p.first, "", p.role, p.department, us(p),
                          says(p, "Active", "Leave of Absence", "Terminated"), p.email,
                          "Ruiz, Ana", "41,000.00"])),
    expect(EN, *ALL, "email", dropped=("Annual Salary",)))  # fmt: skip
add("sap.csv",
    text(table("Personnel Number;Last Name;First Name;Position;Organizational Unit;Personnel Area;"
               "Entry Date;Employment Status", EN,
               lambda p: [p.number, p.last, p.first, p.role, p.department, "Plant 1",
                          f"{p.start:%Y%m%d}", says(p, "Active", "Inactive leave", "Withdrawn")
                          if p.status != "on leave" else "Leave"], ";"), ";"),
    expect(EN, *ALL))  # fmt: skip
add("sap-german.xlsx",
    table("Personalnummer;Nachname;Vorname;Planstelle;Organisationseinheit;Eintritt;Austritt;"
          "Status der Beschäftigung;Geburtsdatum", DE,
          lambda p: [p.number, p.last, p.first, p.role, p.department, dots(p),
                     "31.12.2024" if p.status == "gone" else "31.12.9999",
                     says(p, "aktiv", "beurlaubt", "ausgetreten"), "01.02.1980"], ";"),
    expect(DE, *ALL, dropped=("Geburtsdatum",)))  # fmt: skip
add("oracle-hcm.csv",
    text(table("Person Number,Display Name,Job,Department,Location,Hire Date,Assignment Status",
               EN, lambda p: [p.number, p.reversed, p.role, p.department, "HQ",
                              f"{p.start:%d-%b-%Y}",
                              says(p, "Active", "Suspended", "Inactive")])),
    expect(EN, *ALL))  # fmt: skip

# --- BambooHR, Gusto, 7shifts, Homebase, When I Work, Deputy

add("bamboohr.csv",
    text(table("Employee #,First Name,Last Name,Job Title,Department,Hire Date,Employment Status,"
               "Status", EN,
               lambda p: [p.number, p.first, p.last, p.role, p.department, f"{p.start:%Y-%m-%d}",
                          says(p, "Full-Time", "Leave of Absence", "Terminated"),
                          says(p, "Active", "Active", "Inactive")])),
    expect(EN, *ALL))  # fmt: skip
add("bamboohr-directory.xlsx",
    table("Employee #,First Name,Last Name,Job Title,Department,Division,Location,Status,"
          "Hire Date,Work Email,Reports To,Reports To Email", EN,
          lambda p: [int(p.number), p.first, p.last, p.role, p.department, "North", "Harbour",
                     says(p, "Active", "On leave", "Inactive"), p.start, p.email, "Ana Ruiz", ""]),
    expect(EN, *ALL, "email"))  # fmt: skip
add("gusto.csv",
    text(table("first_name,last_name,title,gusto_employee_id,ssn,department,start_date,"
               "compensation_rate,date_of_birth,home_address,status", EN,
               lambda p: [p.first, p.last, p.role, p.number, "987-65-4321", p.department, us(p),
                          "18.5", "1990-02-03", "1 Long Rd",
                          says(p, "active", "on_leave", "terminated")])),
    expect(EN, *ALL, dropped=("ssn", "compensation_rate", "date_of_birth", "home_address")),
    )  # fmt: skip
add("7shifts.csv",
    text(table("First Name,Last Name,Email,Roles,Departments,Locations,Wage Type,Active,Hire Date",
               [p for p in EN if p.status != "on leave"],
               lambda p: [p.first, p.last, p.email, f"{p.role}, Trainer", p.department, "Harbour",
                          "hourly", says(p, "TRUE", "", "FALSE"), f"{p.start:%Y-%m-%d}"])),
    expect(tuple(replace(p, role=f"{p.role}, Trainer") for p in EN if p.status != "on leave"),
           *RDS, "email", dropped=("Wage Type",)))  # fmt: skip
add("homebase.csv",
    text(table("First name,Last name,Email,Phone,Role,Job title,Wage rate,Status",
               [p for p in EN if p.status != "on leave"],
               lambda p: [p.first, p.last, p.email, "555-0134", p.role, "Employee", "$17.25",
                          says(p, "Active", "", "Archived")])),
    expect(tuple(p for p in EN if p.status != "on leave"), "role", "status", "email",
           dropped=("Wage rate",)))  # fmt: skip
add("wheniwork.csv",
    text(table("First name,Last name,Email address,Mobile phone number,Positions,Schedules,Tags,"
               "Base hourly rate,Maximum hours per week,Employee ID", EN,
               lambda p: [p.first, p.last, p.email, "+15550100", p.role, "Main", "", "15.5", "40",
                          p.number])),
    expect(EN, "role", "email", "number", dropped=("Base hourly rate",)))  # fmt: skip
add("deputy.csv",
    text(table("First Name,Last Name,Preferred Name (Display Name),Mobile,Email,Main Location,"
               "Location Code,DOB,Gender,Address,City,Post Code,State,Country,"
               "Emergency Contact Name,Emergency Contact Phone,User Name,Termination Date,"
               "Send Invite (Y/N)", [p for p in EN if p.status != "on leave"],
               lambda p: [p.first, p.last, p.name, "0400 000 000", p.email, "Harbour", "HB",
                          "1/2/1990", "F", "1 Long Rd", "Perth", "6000", "WA", "Australia", "Bob",
                          "0400 000 001", p.first, says(p, "", "", "2024-11-30"), "Y"])),
    expect(tuple(p for p in EN if p.status != "on leave"), "status", "email",
           dropped=("DOB", "Gender", "Address", "Post Code", "Emergency Contact Name",
                    "Emergency Contact Phone")))  # fmt: skip
TRAINED = [("ana@harbour.example", ["Food Hygiene, Level 2", "First aid"]),
           ("ben@harbour.example", ["First aid", "Cellar safety"])]  # fmt: skip
add("deputy-training.csv",
    text([["Email", "Training Module", "Training Date", "Expiry Date", "Additional Info"],
          *([mail, skill, "2024-05-01", "2027-05-01", ""]
            for mail, skills in TRAINED for skill in skills)]),
    {"people": [{"name": "", "email": mail, "strengths": [[s, None] for s in skills]}
                for mail, skills in TRAINED], "dropped": [], "problems": 0})  # fmt: skip

# --- QuickBooks: Online, Time, Desktop

add("quickbooks-online.csv",
    text(table("Employee,Employee ID,Status,Hire date,Job title,Work location", EN,
               lambda p: [p.name, p.number, says(p, "Active", "Paid leave", "Not on payroll"),
                          us(p), p.role, "Main St"])),
    expect(EN, "role", "start_date", "status", "number"))  # fmt: skip
add("quickbooks-time.csv",
    text(table("First Name,Last Name,User Name,Email,Employee #,Payroll ID,Hire Date,Group,"
               "Pay Rate ($),Per,Salaried,Exempt,Enabled,Phone #,Timezone",
               [p for p in EN if p.status != "on leave"],
               lambda p: [p.first, p.last, p.first.lower(), p.email, p.number, p.number,
                          f"{p.start:%Y-%m-%d}", p.department, "18", "hour", "No", "No",
                          says(p, "Yes", "", "No"), "5550100", "tsCT"])),
    expect(tuple(p for p in EN if p.status != "on leave"), "department", "start_date", "status",
           "number", "email", dropped=("Pay Rate ($)", "Salaried", "Exempt")))  # fmt: skip
IIF = "!EMP\tNAME\tREFNUM\tTIMESTAMP\tINIT\tADDR1\tADDR2\tSSNO\tPHONE1\tPHONE2\tNOTEPAD\tFIRSTNAME\tMIDINIT\tLASTNAME\tSALUTATION"  # noqa: E501
add("quickbooks-desktop.iif",
    "!HDR\tPROD\tVER\nHDR\tQuickBooks Pro\tVersion 20\n" + IIF + "\n"
    + "".join(f"EMP\t{p.reversed}\t{p.number}\t1\tX\t1 Long Rd\tPerth\t123-45-6789\t555-0101\t\t"
              f"\t{p.first}\t\t{p.last}\tMs.\n" for p in EN) + "!CUST\tNAME\nCUST\tAcme\n",
    expect(EN, dropped=("ADDR1", "ADDR2", "SSNO")), "cp1252")  # fmt: skip

# --- address books

add("google-contacts-old.csv",
    text(table("Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,E-mail 1 - Type,"
               "E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Title", EN,
               lambda p: [p.name, p.first, "", p.last, "", "1990-01-02", "* Work",
                          f"{p.email} ::: old@harbour.example", "Mobile", "555-0102", p.role])),
    expect(EN, "role", "email", dropped=("Birthday",)))  # fmt: skip
add("google-contacts-new.csv",
    text(table("First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,"
               "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
               "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value", EN,
               lambda p: [p.first, "", p.last, "", "Harbour", p.role, p.department, "", "", "",
                          "* myContacts", "* Work", p.email, "Mobile", "555-0103"])),
    expect(EN, "role", "department", "email", dropped=("Birthday", "Photo")))  # fmt: skip
add("outlook.csv",
    text(table("First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,"
               "E-mail Address,Business Phone,Company,Job Title,Department", EN,
               lambda p: [p.first, "", p.last, "Ms.", "", "", "", "Unspecified", "0/0/00",
                          p.email, "555-0104", "Harbour", p.role, p.department])),
    expect(EN, "role", "department", "email", dropped=("Gender", "Birthday")), "cp1252",
    )  # fmt: skip


def card(p: P, version: str) -> str:
    pref = ";PREF=1" if version == "4.0" else ";TYPE=pref"
    return (
        f"BEGIN:VCARD\r\nVERSION:{version}\r\nN:{p.last};{p.first};;;\r\nFN:{p.name}\r\n"
        f"ORG:Harbour\\, Ltd;{p.department}\r\nTITLE:{p.role[:4]}\r\n {p.role[4:]}\r\n"
        f"EMAIL;TYPE=home:x@home.example\r\nitem1.EMAIL{pref}:{p.email}\r\n"
        f"TEL;VALUE=uri;TYPE=cell:tel:+1-555-0105\r\nBDAY:19900102\r\n"
        "ADR;TYPE=home:;;1 Long Rd;Perth;;6000;AU\r\nNOTE:likes\\; tea\\nand jam\r\n"
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg\r\n ABAQAASABIAAD\r\nEND:VCARD\r\n"
    )


for version, named in (("3.0", "apple-contacts.vcf"), ("4.0", "vcard4.vcf")):
    add(named, "".join(card(p, version) for p in EN),
        expect(EN, "role", "department", "email", dropped=("Birthday", "Address")))  # fmt: skip
add("vcard-old-phone.vcf",
    "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=AD=\naz;Cal\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Cal D=C3=ADaz\nTITLE:Bartender\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:2.1\nFN:Cher\nTITLE:Host\nEND:VCARD\n",
    expect((EN[2], EN[5]), "role"))  # fmt: skip

# --- German, French, Spanish, Portuguese, Dutch, Italian

add("german.csv",
    text(table("Name;Vorname;Stelle;Abteilung;Eintrittsdatum;Status;Personalnummer", DE,
               lambda p: [p.last, p.first, p.role, p.department, dots(p),
                          says(p, "Aktiv", "Elternzeit", "Ausgeschieden"), p.number], ";"), ";"),
    expect(DE, *ALL))  # fmt: skip
add("german-windows.csv",
    text(table("Nachname;Vorname;Position;Bereich;Eintritt;Beschäftigungsstatus;Gehalt", DE_PLAIN,
               lambda p: [p.last, p.first, p.role, p.department, dots(p),
                          says(p, "aktiv", "beurlaubt", "gekündigt"), "2.950,00 €"], ";"),
         ";", "\r\n"),
    expect(DE_PLAIN, *RDS, dropped=("Gehalt",)), "cp1252")  # fmt: skip
add("german-mac.csv",
    text(table("Mitarbeiter;Funktion;Team;Beschäftigt seit", DE_PLAIN,
               lambda p: [p.name, p.role, p.department, f"{p.start:%-d.%-m.%Y}"], ";"), ";", "\r"),
    expect(DE_PLAIN, "role", "department", "start_date"), "mac_roman")  # fmt: skip
add("german-herr-frau.ods",
    [["Personalliste", "", "", ""], ["Stand: 01.03.2026"],
     *table("Mitarbeiter/in;Stellenbezeichnung;Abteilung;Eintrittsdatum;Anschrift", DE,
            lambda p: [("Frau " if p.first in ("Käthe", "Özlem") else "Herr ") + p.name, p.role,
                       p.department, p.start, "Lange Str. 1"], ";"),
     ["Summe", "", "", ""]],
    expect(DE, "role", "department", "start_date", dropped=("Anschrift",)))  # fmt: skip
add("french.csv",
    text(table("Nom;Prénom;Poste;Service;Statut;Date d'entrée", FR,
               lambda p: [p.last, p.first, p.role, p.department,
                          says(p, "Actif", "En congé", "Sorti"), eu(p)], ";"), ";", "\r\n"),
    expect(FR, *RDS), "cp1252")  # fmt: skip
add("french-mac.csv",
    text(table("Nom;Prénom;Fonction;Service;Date d'embauche", FR,
               lambda p: [p.last, p.first, p.role, p.department, eu(p)], ";"), ";"),
    expect(FR, "role", "department", "start_date"), "mac_roman")  # fmt: skip
add("french-capitals.xlsx",
    table("Salarié;Emploi;Équipe;Entrée;Matricule;N° sécurité sociale", FR,
          lambda p: [f"{p.last.upper()} {p.first}", p.role, p.department, p.start, p.number,
                     "2 85 05 78 006 084 36"], ";"),
    expect(FR, "role", "department", "start_date", "number", dropped=("N° sécurité sociale",)),
    )  # fmt: skip
add("french-long-dates.csv",
    text(table("Nom et prénom;Poste;Service;Date d'arrivée", FR,
               lambda p: [f"{p.last}, {p.first}", p.role, p.department,
                          {3: "15 mars 2019", 9: "1er septembre 2021", 5: "23 mai 2010"}
                          [p.start.month]], ";"), ";"),
    expect(FR, "role", "department", "start_date"))  # fmt: skip
add("spanish.csv",
    text(table("Nombre;Apellidos;Puesto;Departamento;Fecha de alta;Estado;NIF", ES,
               lambda p: [p.first, p.last, p.role, p.department, eu(p),
                          says(p, "Activo", "Excedencia", "Baja"), "12345678Z"], ";"), ";"),
    expect(ES, *RDS, dropped=("NIF",)), "latin-1")  # fmt: skip
add("spanish-dos.txt",
    text(table("Apellidos;Nombre;Cargo;Sección;Fecha de ingreso", ES,
               lambda p: [p.last, p.first, p.role, p.department, eu(p)], ";"), ";", "\r\n"),
    expect(ES, "role", "department", "start_date"), "cp850")  # fmt: skip
add("portuguese.csv",
    text(table("Nome completo;Cargo;Departamento;Data de admissão;Situação;CPF", PT,
               lambda p: [p.name, p.role, p.department, eu(p),
                          says(p, "Ativo", "Afastado", "Desligado"), "123.456.789-09"], ";"), ";"),
    expect(PT, *RDS, dropped=("CPF",)))  # fmt: skip
add("portuguese.ods",
    table("Nome;Sobrenome;Função;Setor;Data de início;Matrícula;Salário", PT,
          lambda p: [p.first, p.last, p.role, p.department, p.start, int(p.number), 1200], ";"),
    expect(PT, "role", "department", "start_date", "number", dropped=("Salário",)))  # fmt: skip
add("dutch.csv",
    text(table("Voornaam;Achternaam;Functie;Afdeling;Datum in dienst;Status;Geboortedatum", NL,
               lambda p: [p.first, p.last, p.role, p.department, f"{p.start:%d-%m-%Y}",
                          says(p, "In dienst", "Met verlof", "Uit dienst"), "01-02-1990"], ";"),
         ";"),
    expect(NL, *RDS, dropped=("Geboortedatum",)))  # fmt: skip
add("dutch-medewerkers.xlsx",
    table("Personeelsnummer;Medewerker;Functietitel;Team;In dienst;BSN", NL,
          lambda p: [int(p.number), p.reversed, p.role, p.department, p.start, 123456782], ";"),
    expect(NL, "role", "department", "start_date", "number", dropped=("BSN",)))  # fmt: skip
add("italian.csv",
    text(table("Cognome;Nome;Mansione;Reparto;Data di assunzione;Stato;Codice fiscale", IT,
               lambda p: [p.last, p.first, p.role, p.department, eu(p),
                          says(p, "Attivo", "In aspettativa", "Cessato"), "RSSMRA85T10A562S"],
               ";"), ";"),
    expect(IT, *RDS, dropped=("Codice fiscale",)))  # fmt: skip
add("italian-sig.csv",
    text(table("Dipendente;Qualifica;Ufficio;Data assunzione;Matricola", IT,
               lambda p: [("Sig.ra " if p.first == "Maria" else "Sig. ") + p.name, p.role,
                          p.department, f"{p.start:%d/%m/%y}", p.number], ";"), ";", "\r\n"),
    expect(IT, "role", "department", "start_date", "number"), "cp1252")  # fmt: skip

# --- names

NAMED = (
    ("Mr. Ben Okoye", "Ben Okoye"),
    ("Dr Ana Ruiz", "Ana Ruiz"),
    ("King, Martin, Jr.", "Martin King Jr."),
    ("O'Shea, Mei-Ling [1004]", "Mei-Ling O'Shea"),
    ("1005 - Cal Díaz", "Cal Díaz"),
    ("Cher", "Cher"),
    ("van der Berg, Dmitri (on leave)", "Dmitri van der Berg"),
    ("Nguyễn Thu Hà", "Nguyễn Thu Hà"),
    ("王小芳", "王小芳"),
    ("김, 민준", "김민준"),
    ("Олена Шевченко", "Олена Шевченко"),
    ("أحمد الحسن", "أحمد الحسن"),
)
add("names-of-all-kinds.csv", text([["Name"], *([n] for n, _ in NAMED)]),
    {"people": [{"name": n} for _, n in NAMED], "dropped": [], "problems": 0})  # fmt: skip
add("names-east-asian.xlsx",
    [["Family name", "Given name", "Job title"], ["田中", "太郎", "Cook"], ["김", "민준", "Server"],
     ["王", "芳", "Host"], ["Smith", "John", "Owner"]],
    {"people": [{"name": n, "role": r} for n, r in (("田中太郎", "Cook"), ("김민준", "Server"),
                ("王芳", "Host"), ("John Smith", "Owner"))], "dropped": [], "problems": 0},
    )  # fmt: skip
add("names-twice.csv",
    text([["Name", "Email", "Department"], ["Ana Ruiz", "ana@a.example", "Office"],
          ["Ana Ruiz", "ana2@a.example", "Office"], ["Ben Okoye", "", "Bar"],
          ["Ben Okoye", "", "Kitchen"], ["Cher", "", "Bar"], ["CHER", "", "Bar"]]),
    {"people": [{"name": n, "department": d} for n, d in (("Ana Ruiz", "Office"),
                ("Ana Ruiz", "Office"), ("Ben Okoye", "Bar"), ("Ben Okoye", "Kitchen"),
                ("Cher", "Bar"))], "dropped": [], "problems": 1})  # fmt: skip

# --- dates

for label, form in {
    "us-slashes": "%m/%d/%Y", "us-two-digits": "%m/%d/%y", "dots": "%d.%m.%Y",
    "month-name": "%d-%b-%Y", "month-first": "%B %d, %Y", "compact": "%Y%m%d",
    "oracle": "%d-%b-%y", "with-time": "%m/%d/%Y 0:00", "iso-time": "%Y-%m-%dT00:00:00Z",
    "year-slashes": "%Y/%m/%d", "weekday": "%A, %d %B %Y", "dashes": "%d-%m-%Y",
}.items():  # fmt: skip
    add(f"dates-{label}.csv",
        text(table("Name,Start date", EN, lambda p, form=form: [p.name, p.start.strftime(form)])),
        expect(EN, "start_date"))  # fmt: skip
add("dates-serials.csv",
    text(table("Name,Hire date", EN,
               lambda p: [p.name, (p.start - p.start.replace(1899, 12, 30)).days])),
    expect(EN, "start_date"))  # fmt: skip
add("dates-nobody-knows.csv", "Name,Start date\nAna Ruiz,03/04/2019\nBen Okoye,05/06/2020\n",
    {"people": [{"name": "Ana Ruiz", "start_date": None},
                {"name": "Ben Okoye", "start_date": None}],
     "dropped": [], "problems": 1, "unclear": True})  # fmt: skip

# --- skills in four shapes

SKILLS = {"Ana Ruiz": [["Excel", 4], ["Bookkeeping", 5]], "Ben Okoye": [["Latte art", 3]],
          "Cal Díaz": [["Excel", 1], ["Latte art", 5]]}  # fmt: skip


def skilled(skills: dict[str, list[list[Any]]], **more: Any) -> Expected:
    people = [{"name": n, "strengths": s} for n, s in skills.items()]
    return {"people": people, "dropped": [], "problems": 0, **more}


add("skills-list.csv",
    text([["Name", "Good at"], *([n, "; ".join(f"{s}: {v}" for s, v in x)]
                                 for n, x in SKILLS.items())]), skilled(SKILLS))  # fmt: skip
add("skills-list-brackets.xlsx",
    [["Name", "Skills"], *([n, ", ".join(f"{s} ({v})" for s, v in x)] for n, x in SKILLS.items())],
    skilled(SKILLS))  # fmt: skip
MATRIX = ("Excel", "Bookkeeping", "Latte art")


def matrix(cell: Callable[[int], object]) -> list[list[object]]:
    rows: list[list[object]] = []
    for name, known in SKILLS.items():
        levels = {s[0]: s[1] for s in known}
        rows.append([name, "Kitchen", *(cell(levels[s]) if s in levels else "" for s in MATRIX)])
    return [["Name", "Department", *MATRIX], *rows]


WORDS = {1: "Beginner", 3: "Intermediate", 4: "Advanced", 5: "Expert"}
IN_ORDER = {n: sorted(x, key=lambda s: MATRIX.index(s[0])) for n, x in SKILLS.items()}
TICKED = {n: [[s, None] for s, _ in x] for n, x in IN_ORDER.items()}
add("skills-matrix-levels.xlsx", matrix(lambda v: v), skilled(IN_ORDER))
add("skills-matrix-words.csv", text(matrix(lambda v: WORDS[v])), skilled(IN_ORDER))
add("skills-matrix-ticks.ods", matrix(lambda _: "x"), skilled(TICKED))
add(
    "skills-matrix-heading.csv",
    text([["Our team", "", "Skills", "", ""], *matrix(lambda v: f"{v}/5")]),
    skilled(IN_ORDER),
)
add("skills-form.csv",
    text([["Timestamp", "Name", *(f"What are you good at? [{s}]" for s in MATRIX)],
          *(["2026/03/01 10:00", r[0], *r[2:]] for r in matrix(lambda v: WORDS[v])[1:])]),
    skilled(IN_ORDER))  # fmt: skip
add("skills-long.csv",
    text([["Employee", "Skill", "Level"],
          *([n, s, v] for n, x in SKILLS.items() for s, v in x)]), skilled(SKILLS))  # fmt: skip
add("skills-long-words.xlsx",
    [["Skill name", "Proficiency", "Worker"],
     *([s, WORDS[v], n] for n, x in SKILLS.items() for s, v in x)], skilled(SKILLS))  # fmt: skip

# --- typed, pasted

add("plain-list.txt", "Ana Ruiz, Office Manager\nBen Okoye, Server\nCal Díaz, Bartender\n",
    expect(EN[:3], "role"))  # fmt: skip
add("plain-dashes.txt", "Ana Ruiz - Office Manager\nBen Okoye – Server\nCher — Host\n",
    expect((EN[0], EN[1], EN[5]), "role"))  # fmt: skip
add("plain-last-first.txt", "Ruiz, Ana - Office Manager\nOkoye, Ben - Server\n",
    expect(EN[:2], "role"))  # fmt: skip
add("plain-bullets.txt",
    "Office:\n• Ana Ruiz (Office Manager)\n\nFront of House:\n• Ben Okoye (Server)\n• Cher (Host)\n"
    "\nBar:\n• Cal Díaz (Bartender)\n",
    expect((EN[0], EN[1], EN[5], EN[2]), "role", "department"))  # fmt: skip
add("plain-numbered.txt", "Our team\n\n1. Ana Ruiz\n2. Ben Okoye\n3. Cher\n".replace(
    "Our team\n\n", ""), expect((EN[0], EN[1], EN[5])))  # fmt: skip
add("markdown.md",
    "# Team\n\n| Name | Role | Department |\n|:-----|:----:|-----------:|\n"
    + "".join(f"| {p.name} | {p.role} | {p.department} |\n" for p in EN),
    expect(EN, "role", "department"))  # fmt: skip
add("no-headers.csv",
    "".join(f"{p.name},{p.role},{p.department},{p.start:%Y-%m-%d},{p.email}\n" for p in EN),
    expect(EN, "role", "department", "start_date", "email"))  # fmt: skip
add("json-list.json",
    "[" + ",".join(f'{{"full_name": "{p.name}", "job_title": "{p.role}", "team": '
                   f'"{p.department}", "salary": 1}}' for p in EN) + "]",
    expect(EN, "role", "department", dropped=("salary",)))  # fmt: skip

# --- nasty

add("nasty-sep-line.csv", "sep=;\r\n" + text(table(
    "Name;Role", EN, lambda p: [p.name, f"{p.role}; {p.department}"], ";"), ";", "\r\n"),
    expect(tuple(replace(p, role=f"{p.role}; {p.department}") for p in EN), "role"), "utf-8-sig",
    )  # fmt: skip
add("nasty-quoted-newlines.csv",
    'Name,"Job\ntitle",Notes\n"Ana\nRuiz","Office\r\nManager","two\nlines"\n"Ben ""Benny"" Okoye",'
    "Server,\n",
    {"people": [{"name": "Ana Ruiz", "role": "Office Manager"},
                {"name": 'Ben "Benny" Okoye', "role": "Server"}], "dropped": [], "problems": 0},
    )  # fmt: skip
add("nasty-blank-rows-and-columns.xlsx",
    [[], ["", "Harbour Café: staff", "", ""], [], ["", "Name", "", "Role", "", "Hire date"], [],
     *(["", p.name, "", p.role, "", p.start] for p in EN), [], ["", "Headcount: 6"],
     ["", "Printed on 03/04/2026 by the office, page 1 of 1"]],
    {**expect(EN, "role", "start_date"), "problems": 1})  # fmt: skip
add("nasty-repeated-headers.csv",
    text([["Name", "Role"], *([p.name, p.role] for p in EN[:3]), ["Page 1 of 2", ""],
          ["Name", "Role"], *([p.name, p.role] for p in EN[3:]), ["Page 2 of 2", ""],
          ["Grand total: 6", ""]]), expect(EN, "role"))  # fmt: skip
add("nasty-sensitive-by-content.csv",
    text([["Name", "ID", "Reference", "Notes"],
          *([p.name, f"123-45-67{at}9", f"DE89 3704 0044 0532 0130 0{at}", f"SSN 123-45-67{at}9"]
            for at, p in enumerate(EN))]),
    {**expect(EN, dropped=("ID", "Reference")), "absent": "123-45"})  # fmt: skip
add("nasty-formulas.csv",
    "Name,Role,Site\n=cmd|' /C calc'!A0,Server,Bar\n'=Ana Ruiz,\"'+Boss\",-\n",
    {"people": [{"name": "=cmd|' /C calc'!A0", "role": "Server"},
                {"name": "=Ana Ruiz", "role": "+Boss"}], "dropped": [], "problems": 0})  # fmt: skip
add("nasty-utf16-no-mark.txt", codecs.encode(text(workday(lambda p: p.name), "\t"), "utf-16-le"),
    expect(EN, *ALL))  # fmt: skip
add("nasty-two-header-rows.xlsx",
    [["Employee", "", "Job", "", "Dates"], ["First name", "Last name", "Title", "Dept", "Hired"],
     *([p.first, p.last, p.role, p.department, p.start] for p in EN)],
    expect(EN, "role", "department", "start_date"))  # fmt: skip
add("nasty-second-sheet.xlsx",
    ([["How to read this workbook"], ["Ask Ana"]],
     table("Name,Role", EN, lambda p: [p.name, p.role])), expect(EN, "role"))  # fmt: skip
add("nasty-bad-rows.csv",
    "Name,Start date,Good at\nAna Ruiz,2019-03-15,Excel: 4\n,2020-01-01,\nBen Okoye,31.13.2020,\n"
    "Cher,2022-12-24,Excel: 9\nTotal,3,\n",
    {"people": [{"name": "Ana Ruiz", "start_date": "2019-03-15"}], "dropped": [], "problems": 3},
    )  # fmt: skip
add("nasty-mixed-leave-words.csv",
    text([["Name", "Employment status"], ["Ana", "Leave - maternity"], ["Ben", "terminated (own)"],
          ["Cal", "Full-time"], ["Di", "L"], ["Ed", "Paid leave"], ["Flo", "Retired"],
          ["Gus", "Probation"], ["Hal", "EX"], ["Ida", ""]]),
    {"people": [{"name": n, "status": s} for n, s in (("Ana", "on leave"), ("Ben", "gone"),
                ("Cal", "active"), ("Di", "on leave"), ("Ed", "on leave"), ("Flo", "gone"),
                ("Gus", "active"), ("Hal", "gone"), ("Ida", "active"))],
     "dropped": [], "problems": 0})  # fmt: skip
