"""The people of the corpus: who they are, apart from how any file writes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

Expected = dict[str, Any]
FIELDS = ("name", "role", "department", "start_date", "status", "number", "email", "phone", "site")


@dataclass(frozen=True)
class P:
    """One person; ``status`` is "active", "on leave" or "gone"."""

    first: str
    last: str
    role: str
    department: str
    start: date
    status: str = "active"
    number: str = ""
    email: str = ""
    phone: str = ""
    site: str = ""

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}".strip()

    @property
    def reversed(self) -> str:
        return f"{self.last}, {self.first}" if self.last else self.first

    def facts(self) -> dict[str, str]:
        told = {f: getattr(self, f, "") for f in FIELDS}
        return told | {"start_date": self.start.isoformat()}


def cast(*people: P) -> tuple[P, ...]:
    return tuple(
        replace(p, number=p.number or str(1001 + at), email=p.email or _address(p))
        for at, p in enumerate(people)
    )


def _address(p: P) -> str:
    plain = "".join(c for c in p.first.lower() if c.isascii() and c.isalpha())
    return f"{plain or 'x'}@harbour.example"


EN = cast(
    P("Ana", "Ruiz", "Office Manager", "Office", date(2019, 3, 15)),
    P("Ben", "Okoye", "Server", "Front of House", date(2021, 11, 2)),
    P("Cal", "Díaz", "Bartender", "Bar", date(2018, 7, 30)),
    P("Mei-Ling", "O'Shea", "Head Chef", "Kitchen", date(2015, 1, 19), "on leave"),
    P("Dmitri", "van der Berg", "Dishwasher", "Kitchen", date(2024, 5, 6), "gone"),
    P("Cher", "", "Host", "Front of House", date(2022, 12, 24)),
)
DE = cast(
    P("Jürgen", "Müller", "Bäcker", "Backstube", date(2012, 4, 1)),
    P("Käthe", "Groß", "Verkäuferin", "Laden", date(2020, 10, 15)),
    P("Özlem", "Yıldız-Schäfer", "Buchhalterin", "Büro", date(2017, 2, 28), "on leave"),
    P("Heinz", "Weiß", "Fahrer", "Lager", date(1999, 12, 1), "gone"),
)
DE_PLAIN = tuple(replace(p, last=p.last.replace("ı", "i")) for p in DE)
FR = cast(
    P("Élodie", "Lefèvre", "Cuisinière", "Cuisine", date(2019, 3, 15)),
    P("François", "Dupont", "Serveur", "Salle", date(2021, 9, 1)),
    P("Noël", "Bâtisseur", "Plongeur", "Cuisine", date(2010, 5, 23), "gone"),
)
ES = cast(
    P("María José", "Núñez", "Cocinera", "Cocina", date(2018, 6, 18)),
    P("Íñigo", "Gómez", "Camarero", "Sala", date(2022, 1, 31)),
    P("Begoña", "Peña", "Gerente", "Oficina", date(2009, 8, 5), "gone"),
)
PT = cast(
    P("João", "Conceição", "Cozinheiro", "Cozinha", date(2017, 11, 20)),
    P("Inês", "Guimarães", "Gerente", "Escritório", date(2013, 2, 4)),
    P("Antônio", "Simões", "Garçom", "Salão", date(2020, 7, 1), "gone"),
)
NL = cast(
    P("Joost", "van den Berg", "Bakker", "Bakkerij", date(2016, 9, 12)),
    P("Loïs", "de Vries", "Verkoopster", "Winkel", date(2023, 4, 17)),
    P("Anneke", "Jansen", "Boekhouder", "Kantoor", date(2008, 1, 28), "gone"),
)
IT = cast(
    P("Niccolò", "D'Amico", "Cuoco", "Cucina", date(2014, 10, 13)),
    P("Maria", "Rossi", "Cameriera", "Sala", date(2021, 6, 25)),
    P("Giosuè", "Bianchi", "Barista", "Bar", date(2019, 1, 7), "gone"),
)


def expect(
    people: tuple[P, ...],
    *fields: str,
    dropped: tuple[str, ...] = (),
    problems: int = 0,
    **more: Any,
) -> Expected:
    """What a reader must find: these fields of everybody, and which columns were dropped."""
    keys = ("name", *fields)
    return {
        "people": [{k: p.facts()[k] for k in keys} for p in people],
        "dropped": list(dropped),
        "problems": problems,
        **more,
    }
