"""Samverkan: meetings with police and others, what was agreed, and the men who were referred."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.records.liaison import LiaisonAction, LiaisonMeeting
from relvald_desktop.rules.periods import period
from relvald_desktop.services.liaison import finish_action, remove_meeting
from relvald_desktop.services.referrals import REFERRALS
from relvald_desktop.store.queries import liaison as queries
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.helper_forms import action_dialog, meeting_dialog
from relvald_desktop.ui.language import day, translate, translate_count, word
from relvald_desktop.ui.widgets.fields import label, named
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.section import Action, Section, stacked

MEETINGS_A_HALF_YEAR = 2
"""Managers of the unit and of the police meet at least twice per half-year (the district's own routine)."""


class LiaisonPage(QWidget):
    """Two tabs: the meetings, and the men."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.count = Section(translate("Liaison", "Meetings with the police this half-year"), "meetingCount")
        self.meetings = Section(translate("Liaison", "Meetings"), "meetings")
        self.men = Section(translate("Liaison", "Men referred to the men's clinic"), "menReferred")
        self.tabs = named(QTabWidget(), "liaisonTabs", translate("Liaison", "Liaison"))
        self.tabs.addTab(stacked(self.count, self.meetings), translate("Liaison", "Meetings"))
        self.tabs.addTab(stacked(self.men), translate("Liaison", "Men's clinic"))
        outer = QVBoxLayout(self)
        outer.addWidget(label(translate("Liaison", "Liaison"), "title"))
        outer.addWidget(self.tabs, 1)
        self.meetings.add_head_action(
            translate("Liaison", "New &meeting …"), "newMeeting", lambda: self._edit(None)
        )

    def refresh(self) -> None:
        """Read everything again."""
        today = self._context.work.clock.today()
        first, last = period("this_half", today)
        with self._context.work.reading() as session:
            held = queries.held_with_police(session, first, last)
            found = queries.meetings(session)
            actions = queries.actions_of(session, [each.id for each in found])
            men = queries.men_referred(session)
        self._show_count(held)
        self.meetings.clear(len(found))
        for meeting in found:
            self._show_meeting(meeting, actions.get(meeting.id, []))
        if not found:
            self.meetings.add_empty(
                translate("Liaison", "No meeting is noted. The first one is planned with “New meeting”.")
            )
        self._show_men(men)

    def _show_count(self, held: int) -> None:
        self.count.clear()
        text = translate("Liaison", "{held} of {wanted} held").format(held=held, wanted=MEETINGS_A_HALF_YEAR)
        enough = held >= MEETINGS_A_HALF_YEAR
        self.count.add(("✓ " if enough else "! ") + text, (), "safe" if enough else "warning")

    def _show_meeting(self, meeting: LiaisonMeeting, actions: list[LiaisonAction]) -> None:
        police = translate("Liaison", "with the police") if meeting.with_police else ""
        held = translate("Liaison", "✓ held") if meeting.held else translate("Liaison", "planned")
        add: list[Action] = [
            (
                translate("Liaison", "Add action"),
                lambda: action_dialog(self._context, meeting.id, None, self).exec(),
            ),
            (translate("Liaison", "Edit"), lambda: self._edit(meeting)),
            (translate("Liaison", "Remove"), lambda: self._remove(meeting)),
        ]
        self.meetings.add(joined(day(meeting.on), meeting.partners, police, held), add, "heading")
        for caption, text in (
            (translate("Liaison", "Points"), meeting.points), (translate("Liaison", "Decisions"), meeting.decisions),
        ):  # fmt: skip
            if text:
                self.meetings.add(f"{caption}: {text}")
        for action in actions:
            self._show_action(action)

    def _show_action(self, action: LiaisonAction) -> None:
        done = action.done_on is not None
        today = self._context.work.clock.today()
        late = not done and action.due_on is not None and action.due_on < today
        mark = "✓" if done else "!" if late else "☐"
        change: Action = (
            translate("Liaison", "Not done") if done else translate("Liaison", "Done"),
            lambda: finish_action(self._context.work, action.id, done=not done),
        )
        edit: Action = (
            translate("Liaison", "Edit"),
            lambda: action_dialog(self._context, action.meeting_id, action, self).exec(),
        )
        text = f"{mark} " + joined(action.what, action.owner, day(action.due_on))
        self.meetings.add(text, [change, edit], "quiet" if done else "danger" if late else "")

    def _show_men(self, men: list[queries.ManRow]) -> None:
        today = self._context.work.clock.today()
        self.men.clear(len(men))
        for man in men:
            days = ((man.taken_up_on or today) - man.sent_on).days
            waited = (
                translate_count("Liaison", "first contact after {n} days", days)
                if man.taken_up_on
                else translate_count("Liaison", "no first contact, {n} days", days)
            )
            to_case: Action = (
                translate("Liaison", "Open"),
                lambda man=man: self._context.caseAsked.emit(man.case_id, "man"),
            )
            met: Action = (translate("Liaison", "First contact today"), lambda man=man: self._met(man))
            actions = [to_case] if man.taken_up_on else [met, to_case]
            self.men.add(joined(man.code, day(man.sent_on), word(man.answer), waited), actions)
        if not men:
            self.men.add_empty(
                translate("Liaison", "No man is referred yet. It is done in the case, under “The man”.")
            )

    def _met(self, man: queries.ManRow) -> None:
        work = self._context.work
        with work.reading() as session:
            referral = session.get_one(REFERRALS.kind, man.referral_id)
        form = REFERRALS.filled(referral)
        form.taken_up_on = work.clock.today()
        REFERRALS.change(work, man.referral_id, form)
        self._context.tell_undoable(translate("Liaison", "First contact noted."))

    def _edit(self, meeting: LiaisonMeeting | None) -> None:
        meeting_dialog(self._context, meeting, self).exec()

    def _remove(self, meeting: LiaisonMeeting) -> None:
        remove_meeting(self._context.work, meeting.id)
        self._context.tell_undoable(translate("Liaison", "Removed."))


def make_page(context: Context) -> LiaisonPage:
    """The page of this place."""
    return LiaisonPage(context)
