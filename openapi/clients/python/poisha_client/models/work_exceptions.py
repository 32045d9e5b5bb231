from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.assign_exception import AssignException
    from ..models.chase_exception import ChaseException
    from ..models.exception_note import ExceptionNote
    from ..models.resolve_exception import ResolveException


T = TypeVar("T", bound="WorkExceptions")


@_attrs_define
class WorkExceptions:
    """To do one thing to many exceptions: exactly one of `assign`, `chase`, `resolve`, `reject` and `reopen`

    Attributes:
        ids (list[str]): Which.
        assign (AssignException | None | Unset): Give them to somebody.
        chase (ChaseException | None | Unset): Ask the gateway.
        reject (ExceptionNote | None | Unset): Refuse what was proposed.
        reopen (ExceptionNote | None | Unset): Open them again.
        resolve (None | ResolveException | Unset): Resolve them, or propose to.
    """

    ids: list[str]
    assign: AssignException | None | Unset = UNSET
    chase: ChaseException | None | Unset = UNSET
    reject: ExceptionNote | None | Unset = UNSET
    reopen: ExceptionNote | None | Unset = UNSET
    resolve: None | ResolveException | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.assign_exception import AssignException  # noqa: PLC0415
        from ..models.chase_exception import ChaseException  # noqa: PLC0415
        from ..models.exception_note import ExceptionNote  # noqa: PLC0415
        from ..models.resolve_exception import ResolveException  # noqa: PLC0415

        ids = self.ids

        assign: dict[str, Any] | None | Unset
        if isinstance(self.assign, Unset):
            assign = UNSET
        elif isinstance(self.assign, AssignException):
            assign = self.assign.to_dict()
        else:
            assign = self.assign

        chase: dict[str, Any] | None | Unset
        if isinstance(self.chase, Unset):
            chase = UNSET
        elif isinstance(self.chase, ChaseException):
            chase = self.chase.to_dict()
        else:
            chase = self.chase

        reject: dict[str, Any] | None | Unset
        if isinstance(self.reject, Unset):
            reject = UNSET
        elif isinstance(self.reject, ExceptionNote):
            reject = self.reject.to_dict()
        else:
            reject = self.reject

        reopen: dict[str, Any] | None | Unset
        if isinstance(self.reopen, Unset):
            reopen = UNSET
        elif isinstance(self.reopen, ExceptionNote):
            reopen = self.reopen.to_dict()
        else:
            reopen = self.reopen

        resolve: dict[str, Any] | None | Unset
        if isinstance(self.resolve, Unset):
            resolve = UNSET
        elif isinstance(self.resolve, ResolveException):
            resolve = self.resolve.to_dict()
        else:
            resolve = self.resolve

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ids": ids,
            }
        )
        if assign is not UNSET:
            field_dict["assign"] = assign
        if chase is not UNSET:
            field_dict["chase"] = chase
        if reject is not UNSET:
            field_dict["reject"] = reject
        if reopen is not UNSET:
            field_dict["reopen"] = reopen
        if resolve is not UNSET:
            field_dict["resolve"] = resolve

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.assign_exception import AssignException  # noqa: PLC0415
        from ..models.chase_exception import ChaseException  # noqa: PLC0415
        from ..models.exception_note import ExceptionNote  # noqa: PLC0415
        from ..models.resolve_exception import ResolveException  # noqa: PLC0415

        d = dict(src_dict)
        ids = cast(list[str], d.pop("ids"))

        def _parse_assign(data: object) -> AssignException | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                assign_type_1 = AssignException.from_dict(data)

                return assign_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AssignException | None | Unset, data)

        assign = _parse_assign(d.pop("assign", UNSET))

        def _parse_chase(data: object) -> ChaseException | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                chase_type_1 = ChaseException.from_dict(data)

                return chase_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChaseException | None | Unset, data)

        chase = _parse_chase(d.pop("chase", UNSET))

        def _parse_reject(data: object) -> ExceptionNote | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reject_type_1 = ExceptionNote.from_dict(data)

                return reject_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExceptionNote | None | Unset, data)

        reject = _parse_reject(d.pop("reject", UNSET))

        def _parse_reopen(data: object) -> ExceptionNote | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reopen_type_1 = ExceptionNote.from_dict(data)

                return reopen_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExceptionNote | None | Unset, data)

        reopen = _parse_reopen(d.pop("reopen", UNSET))

        def _parse_resolve(data: object) -> None | ResolveException | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                resolve_type_1 = ResolveException.from_dict(data)

                return resolve_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResolveException | Unset, data)

        resolve = _parse_resolve(d.pop("resolve", UNSET))

        work_exceptions = cls(
            ids=ids,
            assign=assign,
            chase=chase,
            reject=reject,
            reopen=reopen,
            resolve=resolve,
        )

        return work_exceptions
