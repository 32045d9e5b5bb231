"""Every operation about selling."""

import datetime
from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

from ...models.archive_product_mode import ArchiveProductMode
from ...models.catalog_product import CatalogProduct
from ...models.create_discount_mode import CreateDiscountMode
from ...models.create_product_mode import CreateProductMode
from ...models.discount import Discount
from ...models.discount_status import DiscountStatus
from ...models.envelope_discount import EnvelopeDiscount
from ...models.envelope_fulfillment_fields import EnvelopeFulfillmentFields
from ...models.envelope_import import EnvelopeImport
from ...models.envelope_product import EnvelopeProduct
from ...models.envelope_validated_discount import EnvelopeValidatedDiscount
from ...models.envelope_voucher import EnvelopeVoucher
from ...models.error_envelope import ErrorEnvelope
from ...models.export_catalogue_mode import ExportCatalogueMode
from ...models.file_format import FileFormat
from ...models.fulfillment_fields import FulfillmentFields
from ...models.get_discount_mode import GetDiscountMode
from ...models.get_product_mode import GetProductMode
from ...models.import_ import Import
from ...models.import_catalogue_mode import ImportCatalogueMode
from ...models.import_vouchers_mode import ImportVouchersMode
from ...models.list_discounts_mode import ListDiscountsMode
from ...models.list_of_catalog_product import ListOfCatalogProduct
from ...models.list_of_discount import ListOfDiscount
from ...models.list_of_product import ListOfProduct
from ...models.list_of_stock import ListOfStock
from ...models.list_of_voucher import ListOfVoucher
from ...models.list_products_mode import ListProductsMode
from ...models.list_stock_mode import ListStockMode
from ...models.list_vouchers_mode import ListVouchersMode
from ...models.product import Product
from ...models.product_status import ProductStatus
from ...models.put_discount import PutDiscount
from ...models.put_discount_mode import PutDiscountMode
from ...models.put_product import PutProduct
from ...models.put_product_mode import PutProductMode
from ...models.remove_discount_mode import RemoveDiscountMode
from ...models.stock import Stock
from ...models.validated_discount import ValidatedDiscount
from ...models.void_voucher import VoidVoucher
from ...models.void_voucher_mode import VoidVoucherMode
from ...models.voucher import Voucher
from ...models.voucher_status import VoucherStatus
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, FileTypes, Unset
from . import archive_product as _archive_product
from . import create_discount as _create_discount
from . import create_product as _create_product
from . import export_catalogue as _export_catalogue
from . import get_discount as _get_discount
from . import get_fulfillment_fields as _get_fulfillment_fields
from . import get_product as _get_product
from . import import_catalogue as _import_catalogue
from . import import_vouchers as _import_vouchers
from . import list_catalog_products as _list_catalog_products
from . import list_discounts as _list_discounts
from . import list_products as _list_products
from . import list_stock as _list_stock
from . import list_vouchers as _list_vouchers
from . import put_discount as _put_discount
from . import put_product as _put_product
from . import remove_discount as _remove_discount
from . import validate_discount as _validate_discount
from . import void_voucher as _void_voucher


class SellingOperations(Operations):
    """Every operation about selling."""

    def export_catalogue(
        self,
        id: str,
        mode: ExportCatalogueMode,
        *,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """Take a catalogue away as a file"""
        return self._opened(
            str,
            _export_catalogue.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                bom=bom,
                format_=format_,
            ),
        )

    def import_catalogue(
        self,
        id: str,
        mode: ImportCatalogueMode,
        *,
        body: File,
        dry_run: bool | Unset = UNSET,
    ) -> Import:
        """Bring a catalogue in from a file"""
        return self._opened(
            EnvelopeImport,
            _import_catalogue.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
                dry_run=dry_run,
            ),
        ).data

    def list_products(
        self,
        id: str,
        mode: ListProductsMode,
        *,
        status: ProductStatus | Unset = UNSET,
        text: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Product]:
        """An application's products in one mode, by slug"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfProduct,
                _list_products.sync_detailed(
                    client=self._client,
                    id=id,
                    mode=mode,
                    status=status,
                    text=text,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def create_product(
        self,
        id: str,
        mode: CreateProductMode,
        *,
        body: PutProduct,
        idempotency_key: str | Unset = UNSET,
    ) -> Product:
        """Make a product, with its variants"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeProduct,
            _create_product.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_product(
        self,
        id: str,
        mode: GetProductMode,
        product_id: str,
    ) -> Product:
        """One product"""
        return self._opened(
            EnvelopeProduct,
            _get_product.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                product_id=product_id,
            ),
        ).data

    def put_product(
        self,
        id: str,
        mode: PutProductMode,
        product_id: str,
        *,
        body: PutProduct,
    ) -> Product:
        """Make a product what is sent, whole, in one write"""
        return self._opened(
            EnvelopeProduct,
            _put_product.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                product_id=product_id,
                body=body,
            ),
        ).data

    def archive_product(
        self,
        id: str,
        mode: ArchiveProductMode,
        product_id: str,
    ) -> Product:
        """Take a product off sale"""
        return self._opened(
            EnvelopeProduct,
            _archive_product.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                product_id=product_id,
            ),
        ).data

    def list_discounts(
        self,
        id: str,
        mode: ListDiscountsMode,
        *,
        status: DiscountStatus | Unset = UNSET,
        code: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Discount]:
        """An application's discounts in one mode, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfDiscount,
                _list_discounts.sync_detailed(
                    client=self._client,
                    id=id,
                    mode=mode,
                    status=status,
                    code=code,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def create_discount(
        self,
        id: str,
        mode: CreateDiscountMode,
        *,
        body: PutDiscount,
        idempotency_key: str | Unset = UNSET,
    ) -> Discount:
        """Make a discount"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeDiscount,
            _create_discount.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_discount(
        self,
        id: str,
        mode: GetDiscountMode,
        discount_id: str,
    ) -> Discount:
        """One discount"""
        return self._opened(
            EnvelopeDiscount,
            _get_discount.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                discount_id=discount_id,
            ),
        ).data

    def put_discount(
        self,
        id: str,
        mode: PutDiscountMode,
        discount_id: str,
        *,
        body: PutDiscount,
    ) -> Discount:
        """Change a discount, or switch it on or off"""
        return self._opened(
            EnvelopeDiscount,
            _put_discount.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                discount_id=discount_id,
                body=body,
            ),
        ).data

    def remove_discount(
        self,
        id: str,
        mode: RemoveDiscountMode,
        discount_id: str,
    ) -> Discount:
        """Take a discount away that nobody used"""
        return self._opened(
            EnvelopeDiscount,
            _remove_discount.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                discount_id=discount_id,
            ),
        ).data

    def list_vouchers(
        self,
        id: str,
        mode: ListVouchersMode,
        *,
        variant_id: str | Unset = UNSET,
        status: VoucherStatus | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[Voucher]:
        """An application's codes in one mode, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfVoucher,
                _list_vouchers.sync_detailed(
                    client=self._client,
                    id=id,
                    mode=mode,
                    variant_id=variant_id,
                    status=status,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def void_voucher(
        self,
        id: str,
        mode: VoidVoucherMode,
        voucher_id: str,
        *,
        body: VoidVoucher,
    ) -> Voucher:
        """Take a code out of the pool"""
        return self._opened(
            EnvelopeVoucher,
            _void_voucher.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                voucher_id=voucher_id,
                body=body,
            ),
        ).data

    def list_stock(
        self,
        id: str,
        mode: ListStockMode,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Stock]:
        """How full an application's pools are in one mode, by SKU"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfStock,
                _list_stock.sync_detailed(
                    client=self._client,
                    id=id,
                    mode=mode,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def import_vouchers(
        self,
        id: str,
        mode: ImportVouchersMode,
        variant_id: str,
        *,
        body: File,
        dry_run: bool | Unset = UNSET,
    ) -> Import:
        """Bring codes into the pool of a variant"""
        return self._opened(
            EnvelopeImport,
            _import_vouchers.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                variant_id=variant_id,
                body=body,
                dry_run=dry_run,
            ),
        ).data

    def list_catalog_products(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[CatalogProduct]:
        """Products on sale"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfCatalogProduct,
                _list_catalog_products.sync_detailed(
                    client=self._client,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def validate_discount(
        self,
        *,
        code: str,
        subtotal: int,
        currency: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
    ) -> ValidatedDiscount:
        """What a discount takes off"""
        return self._opened(
            EnvelopeValidatedDiscount,
            _validate_discount.sync_detailed(
                client=self._client,
                code=code,
                subtotal=subtotal,
                currency=currency,
                customer_reference=customer_reference,
            ),
        ).data

    def get_fulfillment_fields(
        self,
        variant_id: str,
    ) -> FulfillmentFields:
        """What is asked of a customer who buys a variant"""
        return self._opened(
            EnvelopeFulfillmentFields,
            _get_fulfillment_fields.sync_detailed(
                client=self._client,
                variant_id=variant_id,
            ),
        ).data
