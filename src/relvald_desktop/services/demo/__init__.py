"""The practice store: fictitious, believable cases over two years, awkward ones among them.

`filling` fills an empty store through the same services that the window uses; `story` says when and by which dice, `stories`,
`support_stories`, `legal_stories`, `court_stories` and `documents` what happens, `words` and `support_words` in which words. The
same seed and day give the same stories.

    >>> import datetime as dt
    >>> fill_store(work, cases=1, seed=1, today=dt.date(2026, 11, 26))["cases"]
    1
    >>> from relvald_desktop.services.settings import read_settings
    >>> read_settings(work).practice
    True
"""

from relvald_desktop.services.demo.filling import StoreNotEmpty, fill_store

__all__ = ["StoreNotEmpty", "fill_store"]
