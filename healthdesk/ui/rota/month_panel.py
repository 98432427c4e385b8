"""Mijn maand: whose parts, as what, and the grid of the month."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from healthdesk.actions import keep_rota
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_rota import Given
from healthdesk.actions.show_rota import RotaView, of_person, show_rota
from healthdesk.errors import Trouble
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.rota import PartOnDay
from healthdesk.rules.roles import Right, may
from healthdesk.rules.rota import as_before, rota_roles
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.empty_state import EmptyState
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.role_names import role_name
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.rota.month_model import MonthModel
from healthdesk.ui.rota.month_view import MonthView


class MonthPanel(QWidget):
    """refused: a `Trouble`; the month is asked anew. settled: everything that was toggled is kept."""

    refused = Signal(object)
    settled = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._view: RotaView | None = None
        self._before: RotaView | None = None
        self._keeping = 0
        self._who, self._as = FoldingBox(), FoldingBox()
        self._who.setAccessibleName(self.tr("Van wie"))
        self._as.setAccessibleName(self.tr("Als"))
        for choice in (self._who, self._as):  # or they stay as wide as they were with nothing in them
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.hide()
        self._as_before = QuietButton(self.tr("Zoals vorige maand"), small=True)
        self._told = Text("", "muted", wraps=True)
        self.model = MonthModel(workbench.desk.clock.zone, self)
        self.grid = MonthView(self.model, self.tr("Dagdelen van de maand"))
        self._nothing = EmptyState("", icon="people")
        self._faces = QStackedWidget()
        for face in (self.grid, self._nothing):
            self._faces.addWidget(face)
        head = row(gap="small")
        for part in (self._who, self._as, self._as_before):
            head.addWidget(part)
        head.addStretch(1)
        layout = column(self, gap="medium")
        layout.addLayout(head)
        layout.addWidget(self._told)
        layout.addWidget(self._faces, 1)
        self._who.activated.connect(self._on_who)
        self._as.activated.connect(self._draw)
        self._as_before.clicked.connect(self._on_as_before)
        self.grid.toggled.connect(self._on_toggled)

    @property
    def is_keeping(self) -> bool:
        """Whether something was toggled that is not on disk yet: what is asked now may be older."""
        return self._keeping > 0

    def show_view(self, view: RotaView) -> None:
        """The rota of a whole month."""
        self._view = view
        actor = self._workbench.desk.actor
        planner = may(actor, Right.PLAN_AGENDA)
        offered = [one for one in view.staff if planner or one.id == actor.practitioner_id]
        chosen = self._who.currentData() or actor.practitioner_id
        self._who.offer_again((one.name, one.id) for one in offered)
        self._who.choose(chosen)
        self._who.setVisible(planner)
        self._offer_roles()
        self._draw()

    # --- who, and as what

    def _person(self) -> Practitioner | None:
        whom: UUID | None = self._who.currentData()
        staff = self._view.staff if self._view is not None else ()
        return next((one for one in staff if one.id == whom), None)

    def _role(self) -> Role | None:
        found = self._as.currentData()
        return None if found is None else Role(found)

    def _offer_roles(self) -> None:
        person = self._person()
        roles = rota_roles(person) if person is not None else ()
        self._as.offer_again((role_name(role), role.value) for role in roles)
        self._as.setVisible(len(roles) > 1)

    def _on_who(self) -> None:
        self._offer_roles()
        self._draw()

    def _draw(self) -> None:
        view, person, role = self._view, self._person(), self._role()
        for part in (self._told, self._as_before):
            part.setVisible(person is not None)
        if view is None or person is None or role is None or not view.parts:
            nobody = self.tr(
                "Je staat zelf niet in het rooster: dat doen therapeuten, onthaal en vrijwilligers."
            )
            none = self.tr("In deze maand zijn er geen dagdelen. Ze staan in Beheer, onder Ruimtes en uren.")
            self._nothing.say(nobody if person is None else none)
            self._faces.setCurrentWidget(self._nothing)
            return
        self._faces.setCurrentWidget(self.grid)
        today = self._workbench.desk.clock.today()
        planner = may(self._workbench.desk.actor, Right.PLAN_AGENDA)
        self.model.show_month(view, person.id, role, changeable_from=date.min if planner else today)
        self._say_count(view, person.id, role)

    def _say_count(self, view: RotaView, whom: UUID, role: Role) -> None:
        count = sum(
            (found := of_person(part, whom)) is not None and found.role is role for part in view.parts
        )
        told = self.tr(
            "{count} dagdelen. Spatie of een klik geeft een dagdeel of neemt het terug; met Shift en de "
            "pijlen kies je er meer tegelijk. Alles is meteen bewaard."
        )
        self._told.setText(told.format(count=count))

    # --- giving

    def _on_toggled(self, parts: tuple[PartOnDay, ...], given: bool) -> None:
        several = self._given(parts)
        self._keep(several if given else [], [] if given else several)

    def _given(self, parts: tuple[PartOnDay, ...]) -> list[Given]:
        person, role = self._person(), self._role()
        if person is None or role is None:
            return []
        return [Given(person.id, role, part.day, part.part.key) for part in parts]

    def _keep(self, give: list[Given], take: list[Given]) -> None:
        self._keeping += 1
        several = len(give) + len(take) > 1
        self._workbench.background.run(
            keep_rota.arrange,
            self._workbench.desk,
            give,
            take,
            then=self._on_several_kept if several else self._on_kept,
            trouble=self._on_trouble,
        )

    def _on_kept(self, _done: Done[int]) -> None:
        self._keeping -= 1
        self.settled.emit()

    def _on_several_kept(self, done: Done[int]) -> None:
        if done.result:
            one, several = self.tr("1 dagdeel bewaard."), self.tr("{count} dagdelen bewaard.")
            told = one if done.result == 1 else several.format(count=done.result)
            self._workbench.toasts.show(told, undo=done.undo)
        self._on_kept(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keeping -= 1
        self.refused.emit(trouble)

    # --- as the month before

    def _on_as_before(self) -> None:
        if self._view is not None:
            last = self._view.first - timedelta(days=1)
            first = last.replace(day=1)
            self._workbench.background.run(
                show_rota,
                self._workbench.desk,
                first,
                last,
                then=self._on_month_before,
                trouble=self.refused.emit,
            )

    def _on_month_before(self, before: RotaView) -> None:
        """The same weekdays and parts, where they can be given now; what is given already stays."""
        view, person, role = self._view, self._person(), self._role()
        if view is None or person is None or role is None:
            return
        gave = {
            part.key
            for part in before.parts
            if (one := of_person(part, person.id)) is not None and one.given and one.role is role
        }
        places = self.model.keys()
        wanted = tuple(
            part
            for part in view.parts
            if (as_before(part.day), part.part.key) in gave
            and self.model.is_changeable(places[part.key])
            and not self.model.is_given(places[part.key])
        )
        if wanted:
            self._keep(self._given(wanted), [])
        else:
            self._workbench.toasts.show(self.tr("Vorige maand staat er niets dat hier nog niet staat."))
