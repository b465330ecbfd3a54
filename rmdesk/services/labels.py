"""What steps of the history are called: once as something to do, once as something done.

A step is labelled by a ``Label``, such as ``Label("Swap {a} and {b}", a=..., b=...)``. The
window shows it after "Undo" ("Undo swap Ana and Ben") and, by the form that ``DONE`` gives,
as what was done ("Swapped Ana and Ben"). Both are plain texts for the translators: no form
is made from the other by rules of grammar.
"""

from __future__ import annotations

from collections.abc import Mapping

from rmdesk.domain.text import Text


class Label(Text):
    """The label of a step: its template is a key of ``DONE``."""


DONE: Mapping[str, str | tuple[str, str]] = {
    # people
    "Add {person}": "Added {person}",
    "Edit {person}": "Edited {person}",
    "Edit {n} people": ("Edited {n} person", "Edited {n} people"),
    "Archive {person}": "Archived {person}",
    "Archive {n} people": ("Archived {n} person", "Archived {n} people"),
    "Bring back {person}": "Brought back {person}",
    "Bring back {n} people": ("Brought back {n} person", "Brought back {n} people"),
    "Change the photo of {person}": "Changed the photo of {person}",
    "Remove the photo of {person}": "Removed the photo of {person}",
    "Change the interests of {person}": "Changed the interests of {person}",
    "Change whom {person} reports to": "Changed whom {person} reports to",
    "Import {file}": "Imported {file}",
    "Write a calendar file": "Wrote a calendar file",
    "Change the message": "Changed the message",
    # skills
    "Change what {person} can show": "Changed what {person} can show",
    "Change what {person} wants to learn": "Changed what {person} wants to learn",
    "Note that {person} can show {skill} (level {level})": "{person} can show {skill} "
    "(level {level})",
    "Note that {person} no longer shows {skill}": "{person} no longer shows {skill}",
    "Note that {person} wants to learn {skill}": "{person} wants to learn {skill}",
    "Note that {person} no longer wants to learn {skill}": "{person} no longer wants to learn "
    "{skill}",
    "Set level {level} in {n} cells": (
        "Level {level} now stands in {n} cell",
        "Level {level} now stands in {n} cells",
    ),
    "Change the wish to learn in {n} cells": (
        "Changed the wish to learn in {n} cell",
        "Changed the wish to learn in {n} cells",
    ),
    "Add the skill {skill}": "Added the skill {skill}",
    "Edit the skill {skill}": "Edited the skill {skill}",
    "Merge {drop} into {keep}": "Merged {drop} into {keep}",
    # rules and settings
    "Never pair {a} and {b}": "From now on never paired: {a} and {b}",
    "Allow pairing {a} and {b}": "Allowed pairing {a} and {b}",
    "Note that {a} and {b} would like to meet": "{a} and {b} would like to meet",
    "Note that {a} and {b} need not meet": "{a} and {b} need not meet",
    "Let at most {number} of {unit} be away at once": "At most {number} of {unit} may be away "
    "at once",
    "Drop the cover rule for {unit}": "Dropped the cover rule for {unit}",
    "Set up the company": "Set up the company as is usual here",
    "Change the settings": "Changed the settings",
    "Change the logo": "Changed the logo",
    "Remove the logo": "Removed the logo",
    # times
    "Add the slot {slot}": "Added the slot {slot}",
    "Edit the slot {slot}": "Edited the slot {slot}",
    "Remove the slot {slot}": "Removed the slot {slot}",
    "Change when {person} can come": "Changed when {person} can come",
    "Note that {person} is away": "{person} is away",
    "Take an absence back": "Took an absence back",
    "Give {person} a break": "{person} takes a break",
    "End the break of {person}": "{person} is back",
    "Change the closed days": "Changed the closed days",
    # rounds
    "Suggest pairs for {week}": "Suggested pairs for {week}",
    "Confirm the round of {week}": "Confirmed the round of {week}",
    "Lock {people}": "Locked {people}",
    "Unlock {people}": "Unlocked {people}",
    "Swap {a} and {b}": "Swapped {a} and {b}",
    "Move {person} to {slot}": "Moved {person} to {slot}",
    "Leave {person} out this week": "Left {person} out this week",
    "Take {person} back in this week": "{person} is here this week after all",
    "Mend the round of {week}": "Mended the round of {week}",
    "Plan {n} weeks": ("Planned {n} week", "Planned {n} weeks"),
    # meetups
    "Mark a meetup as done": "Marked a meetup as done",
    "Mark a meetup as missed": "Marked a meetup as missed",
    "Mark a meetup as cancelled": "Marked a meetup as cancelled",
    "Mark a meetup as planned": "Marked a meetup as planned",
    "Give {person} no break for now": "Gave {person} no break for now",
    "Put a meetup off": "Put a meetup off; it is asked about again in a week",
    "Note what was said of a meetup": "Noted what was said of a meetup",
    "Note that {person} has reached the goal “{skill}”": "{person} has reached the goal “{skill}” "
    "and can show it to others now",
    "Note what a meetup is about": "Noted what a meetup is about",
    "Begin a partnership of {a} and {b}": "{a} and {b} are partners now",
    "Change the partnership of {a} and {b}": "Changed the partnership of {a} and {b}",
    "End the partnership of {a} and {b}": "Ended the partnership of {a} and {b}",
    "Review the partnership of {a} and {b}": "Reviewed the partnership of {a} and {b}",
    "Note what {a} and {b} have brought about": "Noted what {a} and {b} have brought about",
    "Remove an outcome of {a} and {b}": "Removed an outcome of {a} and {b}",
    "Call off the sessions that cannot be": "Called off the sessions that cannot be",
    "Move the meetup of {people}": "Moved the meetup of {people}",
    # the sample
    "Open the sample company": "Opened the sample company",
    "Check in the sample's meetups": "Checked in the sample's meetups",
}


def done(label: str) -> str:
    """A step's label as something done; one of an older file stays as it was written."""
    form = DONE.get(label.template) if isinstance(label, Text) else None
    if form is None or not isinstance(label, Text):
        return label
    if isinstance(form, str):
        return Text(form, *label.places, **label.fields)
    return Text.plural(*form, label.n or 0, *label.places, **label.fields)
