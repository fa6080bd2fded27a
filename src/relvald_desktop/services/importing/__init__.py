"""Taking a unit's old registers over: signals, cases, contacts and court dates from any table file.

`read_file` reads the sheets of a file, `likeliest` says what they look like, `plan_import` judges every row before anything
is written, and `run_import` writes the planned ones in one change. A kind of register is a `Register`: its fields, a planner
and a writer (`signals.py`, `cases.py`, `contacts.py`, `court_dates.py`).
"""

from relvald_desktop.services.importing.columns import Mapping
from relvald_desktop.services.importing.mappings import KeptMapping, all_mappings, find_mapping, forget_mapping
from relvald_desktop.services.importing.plan import ImportPlan, Reading, plan_import
from relvald_desktop.services.importing.registers import REGISTERS, likeliest, read_as
from relvald_desktop.services.importing.rows import Remark
from relvald_desktop.services.importing.running import ImportResult, import_file, run_import
from relvald_desktop.services.importing.sheet import BadFile, Sheet, read_file

__all__ = [
    "REGISTERS", "all_mappings", "BadFile", "ImportPlan", "ImportResult", "KeptMapping", "Mapping", "Reading", "Remark", "Sheet",
    "find_mapping", "forget_mapping", "import_file", "likeliest", "plan_import", "read_as", "read_file", "run_import",
]  # fmt: skip
