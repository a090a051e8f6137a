# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""The API: one module for each tag of Telnyx's document. A module is loaded on first use."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from telnyx_async.api import access_ip_addresses as access_ip_addresses
    from telnyx_async.api import access_ip_ranges as access_ip_ranges
    from telnyx_async.api import access_tokens as access_tokens
    from telnyx_async.api import addresses as addresses
    from telnyx_async.api import advanced_orders as advanced_orders
    from telnyx_async.api import ai_assistants as ai_assistants
    from telnyx_async.api import ai_audio as ai_audio
    from telnyx_async.api import ai_chat as ai_chat
    from telnyx_async.api import ai_clusters as ai_clusters
    from telnyx_async.api import ai_conversations as ai_conversations
    from telnyx_async.api import ai_embeddings as ai_embeddings
    from telnyx_async.api import ai_fine_tuning as ai_fine_tuning
    from telnyx_async.api import audit_logs as audit_logs
    from telnyx_async.api import authentication_providers as authentication_providers
    from telnyx_async.api import auto_recharge_preferences as auto_recharge_preferences
    from telnyx_async.api import available_phone_numbers as available_phone_numbers
    from telnyx_async.api import billing as billing
    from telnyx_async.api import billing_groups as billing_groups
    from telnyx_async.api import brands as brands
    from telnyx_async.api import bulk_phone_number_campaigns as bulk_phone_number_campaigns
    from telnyx_async.api import bundles as bundles
    from telnyx_async.api import call_control_applications as call_control_applications
    from telnyx_async.api import call_events as call_events
    from telnyx_async.api import call_information as call_information
    from telnyx_async.api import calls as calls
    from telnyx_async.api import campaigns as campaigns
    from telnyx_async.api import cdr_usage_reports as cdr_usage_reports
    from telnyx_async.api import conferences as conferences
    from telnyx_async.api import connections as connections
    from telnyx_async.api import country_coverage as country_coverage
    from telnyx_async.api import credential_connections as credential_connections
    from telnyx_async.api import csv_downloads as csv_downloads
    from telnyx_async.api import customer_service_records as customer_service_records
    from telnyx_async.api import detail_records as detail_records
    from telnyx_async.api import dialogflow as dialogflow
    from telnyx_async.api import documents as documents
    from telnyx_async.api import dynamic_emergency_addresses as dynamic_emergency_addresses
    from telnyx_async.api import dynamic_emergency_endpoints as dynamic_emergency_endpoints
    from telnyx_async.api import enums as enums
    from telnyx_async.api import external_connections as external_connections
    from telnyx_async.api import fax_applications as fax_applications
    from telnyx_async.api import faxes as faxes
    from telnyx_async.api import fqdn_connections as fqdn_connections
    from telnyx_async.api import fqdns as fqdns
    from telnyx_async.api import global_ips as global_ips
    from telnyx_async.api import integration_secrets as integration_secrets
    from telnyx_async.api import inventory_coverage as inventory_coverage
    from telnyx_async.api import ip_connections as ip_connections
    from telnyx_async.api import ips as ips
    from telnyx_async.api import ledger_billing_group_reports as ledger_billing_group_reports
    from telnyx_async.api import managed_accounts as managed_accounts
    from telnyx_async.api import mdr_detail_reports as mdr_detail_reports
    from telnyx_async.api import mdr_usage_reports as mdr_usage_reports
    from telnyx_async.api import media as media
    from telnyx_async.api import messages as messages
    from telnyx_async.api import messaging_hosted_numbers as messaging_hosted_numbers
    from telnyx_async.api import messaging_optouts as messaging_optouts
    from telnyx_async.api import messaging_phone_numbers as messaging_phone_numbers
    from telnyx_async.api import messaging_profiles as messaging_profiles
    from telnyx_async.api import messaging_tollfree_verification as messaging_tollfree_verification
    from telnyx_async.api import messaging_url_domains as messaging_url_domains
    from telnyx_async.api import mobile_network_operators as mobile_network_operators
    from telnyx_async.api import network_coverage as network_coverage
    from telnyx_async.api import networks as networks
    from telnyx_async.api import notifications as notifications
    from telnyx_async.api import number_block_orders as number_block_orders
    from telnyx_async.api import number_features as number_features
    from telnyx_async.api import number_lookup as number_lookup
    from telnyx_async.api import number_orders as number_orders
    from telnyx_async.api import number_reservations as number_reservations
    from telnyx_async.api import ota_updates as ota_updates
    from telnyx_async.api import outbound_voice_profiles as outbound_voice_profiles
    from telnyx_async.api import phone_number_block_jobs as phone_number_block_jobs
    from telnyx_async.api import phone_number_campaigns as phone_number_campaigns
    from telnyx_async.api import phone_number_jobs as phone_number_jobs
    from telnyx_async.api import phone_numbers as phone_numbers
    from telnyx_async.api import portability_checks as portability_checks
    from telnyx_async.api import porting_orders as porting_orders
    from telnyx_async.api import portouts as portouts
    from telnyx_async.api import private_wireless_gateways as private_wireless_gateways
    from telnyx_async.api import public_internet_gateways as public_internet_gateways
    from telnyx_async.api import push_credentials as push_credentials
    from telnyx_async.api import queues as queues
    from telnyx_async.api import rcs as rcs
    from telnyx_async.api import recordings as recordings
    from telnyx_async.api import regions as regions
    from telnyx_async.api import regulatory_requirements as regulatory_requirements
    from telnyx_async.api import requirement_groups as requirement_groups
    from telnyx_async.api import requirement_types as requirement_types
    from telnyx_async.api import requirements as requirements
    from telnyx_async.api import room_client_tokens as room_client_tokens
    from telnyx_async.api import room_compositions as room_compositions
    from telnyx_async.api import room_participants as room_participants
    from telnyx_async.api import room_recordings as room_recordings
    from telnyx_async.api import room_sessions as room_sessions
    from telnyx_async.api import rooms as rooms
    from telnyx_async.api import shared_campaigns as shared_campaigns
    from telnyx_async.api import short_codes as short_codes
    from telnyx_async.api import sim_card_actions as sim_card_actions
    from telnyx_async.api import sim_card_group_actions as sim_card_group_actions
    from telnyx_async.api import sim_card_groups as sim_card_groups
    from telnyx_async.api import sim_card_orders as sim_card_orders
    from telnyx_async.api import sim_cards as sim_cards
    from telnyx_async.api import siprec_connectors as siprec_connectors
    from telnyx_async.api import storage_buckets as storage_buckets
    from telnyx_async.api import storage_migrations as storage_migrations
    from telnyx_async.api import storage_objects as storage_objects
    from telnyx_async.api import storage_presigned_urls as storage_presigned_urls
    from telnyx_async.api import storage_ssl_certificates as storage_ssl_certificates
    from telnyx_async.api import storage_usage as storage_usage
    from telnyx_async.api import telephony_credentials as telephony_credentials
    from telnyx_async.api import texml as texml
    from telnyx_async.api import texml_applications as texml_applications
    from telnyx_async.api import text_to_speech as text_to_speech
    from telnyx_async.api import usage_reports as usage_reports
    from telnyx_async.api import user_addresses as user_addresses
    from telnyx_async.api import user_bundles as user_bundles
    from telnyx_async.api import user_tags as user_tags
    from telnyx_async.api import verified_numbers as verified_numbers
    from telnyx_async.api import verify as verify
    from telnyx_async.api import virtual_cross_connects as virtual_cross_connects
    from telnyx_async.api import voice_channels as voice_channels
    from telnyx_async.api import voicemail as voicemail
    from telnyx_async.api import wdr_detail_reports as wdr_detail_reports
    from telnyx_async.api import webhook_deliveries as webhook_deliveries
    from telnyx_async.api import wireguard_interfaces as wireguard_interfaces
    from telnyx_async.api import wireless_regions as wireless_regions
    from telnyx_async.api import wireless_reports as wireless_reports

__all__ = [
    "access_ip_addresses",
    "access_ip_ranges",
    "access_tokens",
    "addresses",
    "advanced_orders",
    "ai_assistants",
    "ai_audio",
    "ai_chat",
    "ai_clusters",
    "ai_conversations",
    "ai_embeddings",
    "ai_fine_tuning",
    "audit_logs",
    "authentication_providers",
    "auto_recharge_preferences",
    "available_phone_numbers",
    "billing",
    "billing_groups",
    "brands",
    "bulk_phone_number_campaigns",
    "bundles",
    "call_control_applications",
    "call_events",
    "call_information",
    "calls",
    "campaigns",
    "cdr_usage_reports",
    "conferences",
    "connections",
    "country_coverage",
    "credential_connections",
    "csv_downloads",
    "customer_service_records",
    "detail_records",
    "dialogflow",
    "documents",
    "dynamic_emergency_addresses",
    "dynamic_emergency_endpoints",
    "enums",
    "external_connections",
    "fax_applications",
    "faxes",
    "fqdn_connections",
    "fqdns",
    "global_ips",
    "integration_secrets",
    "inventory_coverage",
    "ip_connections",
    "ips",
    "ledger_billing_group_reports",
    "managed_accounts",
    "mdr_detail_reports",
    "mdr_usage_reports",
    "media",
    "messages",
    "messaging_hosted_numbers",
    "messaging_optouts",
    "messaging_phone_numbers",
    "messaging_profiles",
    "messaging_tollfree_verification",
    "messaging_url_domains",
    "mobile_network_operators",
    "network_coverage",
    "networks",
    "notifications",
    "number_block_orders",
    "number_features",
    "number_lookup",
    "number_orders",
    "number_reservations",
    "ota_updates",
    "outbound_voice_profiles",
    "phone_number_block_jobs",
    "phone_number_campaigns",
    "phone_number_jobs",
    "phone_numbers",
    "portability_checks",
    "porting_orders",
    "portouts",
    "private_wireless_gateways",
    "public_internet_gateways",
    "push_credentials",
    "queues",
    "rcs",
    "recordings",
    "regions",
    "regulatory_requirements",
    "requirement_groups",
    "requirement_types",
    "requirements",
    "room_client_tokens",
    "room_compositions",
    "room_participants",
    "room_recordings",
    "room_sessions",
    "rooms",
    "shared_campaigns",
    "short_codes",
    "sim_card_actions",
    "sim_card_group_actions",
    "sim_card_groups",
    "sim_card_orders",
    "sim_cards",
    "siprec_connectors",
    "storage_buckets",
    "storage_migrations",
    "storage_objects",
    "storage_presigned_urls",
    "storage_ssl_certificates",
    "storage_usage",
    "telephony_credentials",
    "texml",
    "texml_applications",
    "text_to_speech",
    "usage_reports",
    "user_addresses",
    "user_bundles",
    "user_tags",
    "verified_numbers",
    "verify",
    "virtual_cross_connects",
    "voice_channels",
    "voicemail",
    "wdr_detail_reports",
    "webhook_deliveries",
    "wireguard_interfaces",
    "wireless_regions",
    "wireless_reports",
]


def __getattr__(name: str) -> ModuleType:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f"{__name__}.{name}")


def __dir__() -> list[str]:
    return __all__
