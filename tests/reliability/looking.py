"""All that the window and the command line show of a company: none of it may break."""

from __future__ import annotations

from itertools import combinations

from rmdesk.domain.errors import UserError
from rmdesk.services import Services
from rmdesk.services.insights_view import load_insights
from rmdesk.services.meetups_view import load_meetups
from rmdesk.services.people_view import load_people, load_person
from rmdesk.services.settings_view import load_settings_view
from rmdesk.services.skills_view import load_skills
from rmdesk.services.this_week import load_this_week


def look_at_everything(services: Services, *, pairs: int = 3) -> None:
    """Show every page, and ask of each round why some ``pairs`` are (not) together.

    Anything that is raised but a UserError is a finding.
    """
    session = services.session
    load_people(session)
    load_skills(session)
    load_meetups(session)
    load_insights(session)
    load_settings_view(session)
    for step in services.undo.steps():
        str(step.label)
    company = session.snapshot()
    for person in company.people[:pairs]:
        load_person(session, person.id)
    for made in services.rounds.all()[-4:]:
        view = load_this_week(session, made.week)
        str((view.cards, view.sit_outs))
        services.what_if.score(made.week)
        for person in company.people[:pairs]:
            services.what_if.options(made.week, person.id)
        for one, two in list(combinations(company.people, 2))[:pairs]:
            try:
                str(services.rounds.explain(made.week, one, two))
            except UserError:
                continue
