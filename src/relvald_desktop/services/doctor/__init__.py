"""The doctor: looks through a store, says what is wrong and what can be done, and mends what can safely be mended.

`findings` says what a finding is, `examining` looks through an open store, `looking` at the folder of one that does not
open, `mending` does the safe repairs, and `diagnosis` tells all of it without a name, a place or any content.

    >>> from relvald_desktop.services.doctor.diagnosis import as_text
    >>> from relvald_desktop.services.doctor.examining import examine
    >>> from relvald_desktop.wording import Wording
    >>> examination = examine(work)
    >>> examination.is_well
    True
    >>> "Every page of the database is whole." in as_text(examination, Wording("en"))
    True
"""
