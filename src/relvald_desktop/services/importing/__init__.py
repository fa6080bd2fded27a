"""Taking a unit's old register over: read any such file, say what is refused, import the rest once."""

from relvald_desktop.services.importing.columns import Field, guess_columns
from relvald_desktop.services.importing.plan import ImportPlan, Remark, plan_import
from relvald_desktop.services.importing.running import ImportResult, import_signals, run_import
from relvald_desktop.services.importing.sheet import BadFile, Sheet, read_file

__all__ = [
    "BadFile", "Field", "ImportPlan", "ImportResult", "Remark", "Sheet", "guess_columns", "import_signals",
    "plan_import", "read_file", "run_import",
]  # fmt: skip
