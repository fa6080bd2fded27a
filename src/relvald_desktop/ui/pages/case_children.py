"""Barn in a case: what each child has seen, reports of concern, and their own support."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.records.codes import Role
from relvald_desktop.records.support_codes import LivesWith, ReferralTo
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.services.children import CONCERNS, NOTICES
from relvald_desktop.services.referrals import REFERRALS
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.support import support_file
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import concern_dialog, notice_dialog, referral_dialog
from relvald_desktop.ui.language import day, sentence, translate, word
from relvald_desktop.ui.widgets.fields import button, label
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.referrals import referral_text
from relvald_desktop.ui.widgets.section import stacked


class ChildrenTab(QWidget):
    """Three cards: noticed, reported, supported."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self.nobody = label(
            translate("Children", "No child is noted in this case. Add each child as a person first."),
            "quiet",
        )
        self.notices = KeptSection(
            context, translate("Children", "What the children have seen"), "notices", NOTICES,
            lambda notice: notice_dialog(context, case_id, notice, self), add=translate("Children", "&Notice …"),
            empty=translate("Children", "Nothing is noted of what the children have seen or heard."),
        )  # fmt: skip
        self.concerns = KeptSection(
            context, translate("Children", "Reports of concern"), "concerns", CONCERNS,
            lambda report: concern_dialog(context, case_id, report, self), add=translate("Children", "&Report of concern …"),
            empty=translate("Children", "No report of concern is made."),
        )  # fmt: skip
        self.support = KeptSection(
            context, translate("Children", "Their own support"), "childSupport", REFERRALS,
            lambda each: referral_dialog(context, case_id, each, self, to=ReferralTo.CHILD_SUPPORT),
            add=translate("Children", "Refer to &support …"), empty=translate("Children", "No support of their own yet."),
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(button(translate("Children", "Add a &child …"), "addChild", self._add_child, "main"))
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(stacked(row, self.nobody, self.notices, self.concerns, self.support))

    def show_case(self, file: CaseFile) -> None:
        """Show everything again."""
        names = {person.id: person.name or sentence(link.role) for link, person in file.people}
        children = {person.id for link, person in file.people if link.role is Role.CHILD}
        with self._context.work.reading() as session:
            found = support_file(session, self._case_id)
        self.nobody.setVisible(not children)
        for section in (self.notices, self.concerns):
            section.setVisible(bool(children))
        self.notices.show_records(found.notices, lambda each: self._notice(each, names))
        self.concerns.show_records(
            found.concerns,
            lambda each: self._concern(each, names),
            look=lambda each: "" if each.sent_on else "danger",
        )
        support = [
            each
            for each in found.referrals
            if each.person_id in children or each.to is ReferralTo.CHILD_SUPPORT
        ]
        self.support.show_records(support, lambda each: referral_text(each, names))

    def _notice(self, notice: Any, names: dict[str, str]) -> str:
        seen = ", ".join(word(each) for each in notice.exposure)
        lives = "" if notice.lives_with is LivesWith.UNKNOWN else translate("Children", "lives {with_whom}")
        return joined(
            day(notice.on),
            names.get(notice.child_id, ""),
            seen,
            lives.format(with_whom=word(notice.lives_with)),
            notice.words,
        )

    def _concern(self, report: Any, names: dict[str, str]) -> str:
        today = self._context.work.clock.today()
        days = working_days_between(report.noticed_on, report.sent_on or today, swedish_calendar())
        if report.sent_on is None:
            sent = translate("Children", "! NOT SENT (working days: {days})").format(days=days)
        else:
            sent = translate("Children", "sent {day} (working days: {days})").format(
                day=day(report.sent_on), days=days
            )
        receipt = (
            translate("Children", "receipt {day}").format(day=day(report.receipt_on))
            if report.receipt_on
            else ""
        )
        outcome = joined(word(report.outcome), day(report.outcome_on))
        return joined(names.get(report.child_id, ""), sent, report.to, receipt, outcome, report.note)

    def _add_child(self) -> None:
        from relvald_desktop.ui.dialogs.person_form import PersonDialog

        PersonDialog(self._context, self._case_id, None, Role.CHILD, self).exec()
