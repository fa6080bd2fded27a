"""Sekretess in a case: consents, disclosures with their legal ground, and referrals of herself and others."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.records.departure import Departure
from relvald_desktop.records.support_codes import ReferralTo
from relvald_desktop.services.consents import CONSENTS, DISCLOSURES, is_valid_on
from relvald_desktop.services.referrals import REFERRALS
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.support import departures, support_file
from relvald_desktop.ui.actions import action_text
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import (
    consent_dialog,
    disclosure_dialog,
    ground_text,
    referral_dialog,
)
from relvald_desktop.ui.language import day, translate, translate_count, word
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.referrals import referral_text
from relvald_desktop.ui.widgets.section import Section, stacked


class SecrecyTab(QWidget):
    """What she agreed to, what was told, where she and others were referred."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self.consents = KeptSection(
            context, translate("Secrecy", "Consents"), "consents", CONSENTS,
            lambda consent: consent_dialog(context, case_id, consent, self), add=translate("Secrecy", "New &consent …"),
            empty=translate("Secrecy", "She has not agreed to anything being told."),
        )  # fmt: skip
        self.disclosures = KeptSection(
            context, translate("Secrecy", "Disclosures"), "disclosures", DISCLOSURES,
            lambda each: disclosure_dialog(context, case_id, each, self), add=translate("Secrecy", "New &disclosure …"),
            empty=translate("Secrecy", "Nothing was given to anybody."),
        )  # fmt: skip
        self.referrals = KeptSection(
            context, translate("Secrecy", "Referrals"), "referrals", REFERRALS,
            lambda each: referral_dialog(context, case_id, each, self), add=translate("Secrecy", "New &referral …"),
            empty=translate("Secrecy", "Nobody is referred anywhere."),
        )  # fmt: skip
        self.left = Section(translate("Secrecy", "What has left"), "departures")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(stacked(self.consents, self.disclosures, self.left, self.referrals))

    def show_case(self, file: CaseFile) -> None:
        """Show everything again."""
        with self._context.work.reading() as session:
            found = support_file(session, self._case_id)
            gone = departures(session, self._case_id)
        names = {person.id: person.name for _, person in file.people}
        today = self._context.work.clock.today()
        self.consents.show_records(
            found.consents, self._consent, look=lambda each: "" if is_valid_on(each, today) else "quiet"
        )
        self.disclosures.show_records(
            found.disclosures,
            lambda each: joined(day(each.on), each.what, each.to_whom, ground_text(each.ground), each.note),
        )
        others = [each for each in found.referrals if each.to is not ReferralTo.MENS_CLINIC]
        self.referrals.show_records(others, lambda each: referral_text(each, names))

        self._show_departures(gone)

    def _show_departures(self, gone: list[Departure]) -> None:
        """Papers and files that went out about the case; nothing here can be changed."""
        self.left.clear(len(gone))
        for each in gone:
            what = action_text(f"{each.noun}.{each.way}")
            to = translate("Secrecy", "to: {whom}").format(whom=joined(word(each.to), each.to_words))
            locked = translate("Secrecy", "with a password") if each.with_password else ""
            why = _why_let_out(each) if each.overridden else ""
            text = joined(day(each.on), what, each.form.upper(), to, ground_text(each.ground), locked, why)
            self.left.add(text, (), "danger" if each.overridden else "quiet")
        if not gone:
            self.left.add_empty(translate("Secrecy", "No paper or file about her has left."))

    def _consent(self, consent: Any) -> str:
        today = self._context.work.clock.today()
        valid = (
            translate("Secrecy", "✓ valid")
            if is_valid_on(consent, today)
            else translate("Secrecy", "not valid today")
        )
        until = translate("Secrecy", "until {day}").format(day=day(consent.until)) if consent.until else ""
        withdrawn = (
            translate("Secrecy", "withdrawn {day}").format(day=day(consent.withdrawn_on))
            if consent.withdrawn_on
            else ""
        )
        return joined(
            valid, day(consent.given_on), consent.what, consent.to_whom, until, withdrawn, consent.note
        )


def _why_let_out(departure: Departure) -> str:
    return translate_count(
        "Secrecy", "! let out in spite of {n} findings: {reason}", departure.overridden,
        reason=departure.override_reason,
    )  # fmt: skip
