from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.application_status import ApplicationStatus
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_application import ListOfApplication
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    name_contains: str | Unset = UNSET,
    status: ApplicationStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["nameContains"] = name_contains

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["page"] = page

    params["size"] = size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/apps",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfApplication | None:
    if response.status_code == 200:
        response_200 = ListOfApplication.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())

        return response_403

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ListOfApplication]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    name_contains: str | Unset = UNSET,
    status: ApplicationStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfApplication]:
    """Search the applications within your reach, newest first

     Those that your grants do not extend to are not counted either.

    Args:
        name_contains (str | Unset):  Example: text.
        status (ApplicationStatus | Unset): Whether an application may call
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfApplication]
    """

    kwargs = _get_kwargs(
        name_contains=name_contains,
        status=status,
        page=page,
        size=size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    name_contains: str | Unset = UNSET,
    status: ApplicationStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfApplication | None:
    """Search the applications within your reach, newest first

     Those that your grants do not extend to are not counted either.

    Args:
        name_contains (str | Unset):  Example: text.
        status (ApplicationStatus | Unset): Whether an application may call
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfApplication
    """

    return sync_detailed(
        client=client,
        name_contains=name_contains,
        status=status,
        page=page,
        size=size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    name_contains: str | Unset = UNSET,
    status: ApplicationStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfApplication]:
    """Search the applications within your reach, newest first

     Those that your grants do not extend to are not counted either.

    Args:
        name_contains (str | Unset):  Example: text.
        status (ApplicationStatus | Unset): Whether an application may call
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfApplication]
    """

    kwargs = _get_kwargs(
        name_contains=name_contains,
        status=status,
        page=page,
        size=size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    name_contains: str | Unset = UNSET,
    status: ApplicationStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfApplication | None:
    """Search the applications within your reach, newest first

     Those that your grants do not extend to are not counted either.

    Args:
        name_contains (str | Unset):  Example: text.
        status (ApplicationStatus | Unset): Whether an application may call
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfApplication
    """

    return (
        await asyncio_detailed(
            client=client,
            name_contains=name_contains,
            status=status,
            page=page,
            size=size,
        )
    ).parsed
