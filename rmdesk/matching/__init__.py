"""Who should meet whom: domain in, proposals out.

Solver libraries live only here. No window, no database, no clock, no global chance:
the same company, week and seed give the same round on every machine.

score.py      what a group is worth, part by part, in whole numbers
tiers.py      how parts of different rank add up without overflowing into one another
memory.py     what earlier rounds mean for this one
problem.py    one week as a plain weighted problem: people, pairs, trios, sit-outs
solver.py     the proven best groups of such a problem; duals.py its bound, thin.py very many
              people
seated.py     the same where tables or cover bind, with slots; highs.py its solver
slots.py      which group sits where and when
week.py       all of it together: the best round for one week
replan.py     somebody is ill: change the least
season.py     many weeks at once: outlook.py the weeks ahead as tables, draft.py a plan in the
              making, trial.py one week of it, chains.py exchanges between two weeks, lived.py
              what it comes to
ceiling.py    what many weeks can be worth at most; programme.py its linear programme
explain.py    why this pair, and why not that one; reasons.py puts it into words

What it is built on, and why. All three have wheels for Windows, macOS and Linux; sizes are
those of the Linux wheel, and unpacked.

rustworkx     Edmonds' matching in whole numbers of 128 bits. Apache-2.0, 2 MB (7 MB), kept up
              by IBM's Qiskit team. networkx (BSD-3-Clause) takes many times as long and is only
              the oracle of the tests (bench suggest).
highspy       HiGHS: linear and whole-number programmes. MIT, 3 MB (8 MB), kept up by the
              University of Edinburgh; SciPy's solver too. OR-tools' CP-SAT (Apache-2.0) would be
              23 MB (84 MB) with pandas, and was slower on these problems.
numpy         what both need, and what the tables of pairs are made with. BSD-3-Clause, 17 MB
              (73 MB with its linear algebra), kept up by a foundation.
"""
