"""The judgement of the work, as pure functions: they are given what is known and the time, and answer a question.

## Where things are

*Catching signals.* `delay` is the clock of a signal in the working days of `calendar`; `similar` ranks whom a signal may be
about; `identity` and `typed_dates` read what people type, `search_words` what they search for.

*Supporting those who have not left.* `safe_hours` says whether a way of reaching her is safe at this minute, `silence` whether
she has not been heard from for too long, `risk` what the literature ties to lethal violence; `queue` puts the day in order.

*Standing beside her in the legal process.* `legal_process` says which step follows which, `matter_timeline` shows where a
matter is; `deadlines`, `entitlements` and `legal_grounds` are tables of law, each row with its source and the days on which
it is in force.

*Showing what it achieves.* `figures` defines every figure once, `survival` and `intervals` how sure it is, `periods` what it is
about, and `suppression` decides which of it may be shown.

*Around them.* `leaks` finds what must not be seen in a finished text, `media` what a file's bytes tell; `subject_access` says
who may see what, `retention` how long it is kept; `backup_plan`, `log_review`, `policy`, `alphabet`, `snippets` and `spelling`
are what they say.

## What holds for all of them

Nothing here reads a clock, a file or the store: the day and the moment are arguments, so that a rule can be asked about any
day and gives the same answer twice. A *day* is a local date, a *moment* is aware. A law is named as in Swedish statutes
("lagen (1930:173) 1 §"), a paper by author and year. A table of law is kept as a table so that a changed law is a changed row;
nothing here is legal advice.

How long she has waited, in working days; midsummer's eve and the days after it are none:

    >>> import datetime as dt
    >>> from relvald_desktop.rules.calendar import swedish_calendar
    >>> from relvald_desktop.rules.delay import working_days_between
    >>> working_days_between(dt.date(2026, 6, 18), dt.date(2026, 6, 22), swedish_calendar())
    1

Whether she may be called now, and until when:

    >>> from relvald_desktop.records.codes import Safety
    >>> from relvald_desktop.records.person import ContactChannel
    >>> from relvald_desktop.records.values import SafeWindow
    >>> from relvald_desktop.rules.safe_hours import is_safe_now
    >>> windows = (SafeWindow(weekday=3, starts=dt.time(9), ends=dt.time(11, 30)),)
    >>> phone = ContactChannel(person_id="her", safety=Safety.SAFE, windows=windows)
    >>> verdict = is_safe_now(phone, dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC), "Europe/Stockholm")
    >>> verdict.state.value, verdict.until
    ('safe', datetime.time(11, 30))

Until when a judgment can be appealed against, and by which law:

    >>> from relvald_desktop.rules.deadlines import Event, deadlines_from
    >>> for deadline in deadlines_from(Event.JUDGMENT, dt.date(2026, 11, 26), swedish_calendar()):
    ...     print(deadline.last_on, deadline.rule.source)
    2026-12-17 rättegångsbalken (1942:740) 51:1; lagen (1930:173) om beräkning av lagstadgad tid

How sure a share is:

    >>> from relvald_desktop.rules.intervals import wilson
    >>> [round(end, 2) for end in wilson(18, 40)]
    [0.31, 0.6]
"""
