"""Taking a unit's old registers over: signals, cases, contacts and court dates from any table file.

`sheet` reads the sheets of a file as texts, and `rows` gives the cells of a row as days, times and words (`values`, `words`).
A kind of register is a `Register` (in `register`): its fields with the headings they are guessed by (`columns`), a planner that judges
a row and a writer that adds its records. They are `signals`, `cases` (with `case_fields`), `contacts` and `court_dates`; `whose`
finds the case that a row is about, and `registers` knows them all and which one a sheet looks like. `plan` judges every row
before anything is written, `verdicts` shows that row by row, `running` writes it in one change, and `mappings` keeps which column
was what for the next file.

Nothing is written before it was judged, and nothing is guessed about a person:

    >>> from relvald_desktop.services.importing import likeliest, plan_import, run_import
    >>> from relvald_desktop.services.importing.sheet import Sheet
    >>> rows = (("Dnr", "Namn", "Öppnat"), ("K-1", "Asta Ek", "2024-01-02"), ("K-1", "Elin Dal", "2024-01-03"))
    >>> plan = plan_import(work, likeliest([Sheet(rows, (1, 2, 3))]))
    >>> [(each.row, each.reason.format(about=each.about)) for each in plan.refused]
    [(3, 'the same code stands in row 2; put it right in the file')]
    >>> run_import(work, plan).imported
    1
"""

from relvald_desktop.services.importing.columns import Mapping
from relvald_desktop.services.importing.mappings import (
    KeptMapping,
    all_mappings,
    find_mapping,
    forget_mapping,
)
from relvald_desktop.services.importing.plan import ImportPlan, Reading, plan_import
from relvald_desktop.services.importing.registers import REGISTERS, likeliest, read_as
from relvald_desktop.services.importing.rows import Remark
from relvald_desktop.services.importing.running import ImportResult, import_file, run_import
from relvald_desktop.services.importing.sheet import BadFile, Sheet, read_file

__all__ = [
    "REGISTERS",
    "BadFile",
    "ImportPlan",
    "ImportResult",
    "KeptMapping",
    "Mapping",
    "Reading",
    "Remark",
    "Sheet",
    "all_mappings",
    "find_mapping",
    "forget_mapping",
    "import_file",
    "likeliest",
    "plan_import",
    "read_as",
    "read_file",
    "run_import",
]  # fmt: skip
