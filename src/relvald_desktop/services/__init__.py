"""The verbs of the work: everything that can be done, one module per job. Every change to the store goes through here.

## Where things are

*Catching signals.* `intake` writes a signal down, decides about it and stops the delay clock; `sealed` takes one on the lock
screen; `senders` keeps whom signals come from; `finding` names the women a signal may be about; `importing` takes old
registers over.

*Supporting those who have not left.* `casework` opens a case and keeps the people in it, how to reach her safely and where
she is in leaving; `journal` writes contacts down and signs them; `risk`, `safety_plans`, `children`, `consents`, `referrals`
and `tasks` keep what their names say; `today` and `queue` say what the day asks for, and `reminders` what the system may
remind of.

*Standing beside her in the legal process.* `legal` keeps a matter and its steps, `deadlines` the tasks that follow from
them, `legal_rights` what she has a right to; `accompaniment` and `checklists` are about going along with her.

*Showing what it achieves.* `summary` counts and makes what may leave, `reports` keeps what left, `behind` leads from a figure
to its records, `targets` says where the unit's own targets are missed, `adding_up` adds several laptops' figures; `liaison`
keeps the meetings.

*Around them.* The store: `opening`, `settings`, `policy`, `undo`, `drafts`, `helpers`, `doctor`. What must not be lost:
`safekeeping`, `backup_plan`, `replacing`. What leaves, and what must not: `secrecy`, `departures`, `exporting`,
`subject_access`, `handover`. What goes for good: `retention`, `erasing`, `erasing_without_case`, `merging` (which can be
taken apart). What is attached: `attachments`, looked at by `attachment_checks` and `attachment_looking`. The log:
`log_review`. To try it all on made-up people: `demo`, `practice`, `guide`. What they share: `forms`, `keeper`, `forgetting`,
`not_collecting`.

## How a service is called

The first argument is the `UnitOfWork` of an open store; then the ids, then a form. A *form* is a dataclass in which what is
left out is not known. The service cleans its texts and checks it, makes one change with one entry in the log, and gives the
record back. A kind of record that is only filled in has a `Keeper` with `add`, `change` and `remove` in place of functions
of its own.

In the examples `work` is the open store of Stina Testsson, on 26 November 2026. A signal comes in, is decided about, and
becomes a case; the first contact stops its delay clock:

    >>> from relvald_desktop.records.codes import ContactKind, ContactOutcome, Source
    >>> from relvald_desktop.services.intake import SignalForm, open_case_for, receive_signal
    >>> from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
    >>> form = SignalForm(seen_or_heard="Ropade genom väggen", source=Source.NEIGHBOUR)
    >>> signal = receive_signal(work, form)
    >>> case = open_case_for(work, signal.id)
    >>> case.code
    'KV-0001'
    >>> note = write_and_sign_contact(
    ...     work, case.id, ContactForm(how=ContactKind.PHONE, outcome=ContactOutcome.SUPPORT, text="Vi talades vid.")
    ... )
    >>> note.signed_by
    'Stina Testsson'

What is kept with a form alone goes through its keeper, here a task; `undo_last` takes the last change back:

    >>> import datetime as dt
    >>> from relvald_desktop.services.tasks import TASKS, TaskForm, finish_task
    >>> task = TASKS.add(work, TaskForm(what="Ring skolan", due_on=dt.date(2026, 11, 27)), case_id=case.id)
    >>> finish_task(work, task.id).done_on
    datetime.date(2026, 11, 26)
    >>> from relvald_desktop.services.undo import undo_last
    >>> undo_last(work).action
    'task.finished'

A legal matter begins with the police report, and a step that seems to leave something out is asked about:

    >>> from relvald_desktop.records.codes import LegalState
    >>> from relvald_desktop.services.legal import MatterForm, StepForm, record_step, report_matter
    >>> matter = report_matter(work, case.id, MatterForm(reported_on=dt.date(2026, 11, 20)))
    >>> record_step(work, matter.id, StepForm(state=LegalState.JUDGMENT, on=dt.date(2026, 11, 25)))
    Traceback (most recent call last):
        ...
    relvald_desktop.services.legal.UnusualStep: ...

The figures of a period, as the worker sees them and as they may leave:

    >>> from relvald_desktop.services.summary import summarise
    >>> autumn = dt.date(2026, 7, 1), dt.date(2026, 12, 31)
    >>> summarise(work, *autumn, suppress=False).tables["signals_by_source"].total
    1
    >>> print(summarise(work, *autumn, suppress=True).tables["signals_by_source"].total)
    None

## What is raised

Every refusal is a `relvald_desktop.errors.RelvaldError`; nothing is written then. Said once, because it holds everywhere: a
verb that is given an id raises `NotFound` where there is no such record; one that is given a form raises `Incomplete` naming
every missing field, `TooLong` for a text and `DatesOutOfOrder` for two dates; a store that can't be written raises
`StoreDamaged`, or what `relvald_desktop.vault.troubles` has for the disk. What else can be refused stands with each verb.

    >>> try:
    ...     receive_signal(work, SignalForm())
    ... except Exception as error:
    ...     print(type(error).__name__, error.details["fields"])
    Incomplete seen_or_heard, source

## Units and zones

A *moment* is aware and kept in UTC; a *day* is local, in the zone of the work. Days of waiting are working days
(`relvald_desktop.rules.calendar`) unless they are said to be calendar days. Sizes are bytes. The clock is `work.clock`, so
that a test can stand still.

Services read in `with work.reading() as session` from any thread, and write in `with work.change("noun.verb") as change`, one
change at a time. A function that takes a `Change` in place of the work does its part inside a change that another has begun.
"""
