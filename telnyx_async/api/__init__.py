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
    from telnyx_async.api import ai_anthropic as ai_anthropic
    from telnyx_async.api import ai_assistants as ai_assistants
    from telnyx_async.api import ai_audio as ai_audio
    from telnyx_async.api import ai_avatars as ai_avatars
    from telnyx_async.api import ai_chat as ai_chat
    from telnyx_async.api import ai_clusters as ai_clusters
    from telnyx_async.api import ai_collections as ai_collections
    from telnyx_async.api import ai_conversation_histories as ai_conversation_histories
    from telnyx_async.api import ai_conversations as ai_conversations
    from telnyx_async.api import ai_embeddings as ai_embeddings
    from telnyx_async.api import ai_fine_tuning as ai_fine_tuning
    from telnyx_async.api import ai_integrations as ai_integrations
    from telnyx_async.api import ai_mcp_servers as ai_mcp_servers
    from telnyx_async.api import ai_memory as ai_memory
    from telnyx_async.api import ai_missions as ai_missions
    from telnyx_async.api import ai_openai as ai_openai
    from telnyx_async.api import ai_typesafe as ai_typesafe
    from telnyx_async.api import alphanumeric_sender_ids as alphanumeric_sender_ids
    from telnyx_async.api import audit_logs as audit_logs
    from telnyx_async.api import authentication_providers as authentication_providers
    from telnyx_async.api import auto_recharge_preferences as auto_recharge_preferences
    from telnyx_async.api import available_phone_numbers as available_phone_numbers
    from telnyx_async.api import billing as billing
    from telnyx_async.api import billing_groups as billing_groups
    from telnyx_async.api import bot_signup as bot_signup
    from telnyx_async.api import brands as brands
    from telnyx_async.api import bulk_phone_number_campaigns as bulk_phone_number_campaigns
    from telnyx_async.api import bundles as bundles
    from telnyx_async.api import call_control_applications as call_control_applications
    from telnyx_async.api import call_events as call_events
    from telnyx_async.api import call_information as call_information
    from telnyx_async.api import calls as calls
    from telnyx_async.api import campaigns as campaigns
    from telnyx_async.api import cdr_batch_reports as cdr_batch_reports
    from telnyx_async.api import cdr_usage_reports as cdr_usage_reports
    from telnyx_async.api import compute as compute
    from telnyx_async.api import conferences as conferences
    from telnyx_async.api import connections as connections
    from telnyx_async.api import country_coverage as country_coverage
    from telnyx_async.api import credential_connections as credential_connections
    from telnyx_async.api import csv_downloads as csv_downloads
    from telnyx_async.api import customer_service_records as customer_service_records
    from telnyx_async.api import detail_records as detail_records
    from telnyx_async.api import dial_metrics as dial_metrics
    from telnyx_async.api import dialogflow as dialogflow
    from telnyx_async.api import dir_comments as dir_comments
    from telnyx_async.api import dir_email_verification as dir_email_verification
    from telnyx_async.api import dir_phone_number_batches as dir_phone_number_batches
    from telnyx_async.api import dir_phone_numbers as dir_phone_numbers
    from telnyx_async.api import dir_reference_data as dir_reference_data
    from telnyx_async.api import dir_references as dir_references
    from telnyx_async.api import dirs as dirs
    from telnyx_async.api import documents as documents
    from telnyx_async.api import dynamic_emergency_addresses as dynamic_emergency_addresses
    from telnyx_async.api import dynamic_emergency_endpoints as dynamic_emergency_endpoints
    from telnyx_async.api import email_domains as email_domains
    from telnyx_async.api import email_drafts as email_drafts
    from telnyx_async.api import email_events as email_events
    from telnyx_async.api import email_inbox_messages as email_inbox_messages
    from telnyx_async.api import email_inboxes as email_inboxes
    from telnyx_async.api import email_messages as email_messages
    from telnyx_async.api import email_suppressions as email_suppressions
    from telnyx_async.api import email_templates as email_templates
    from telnyx_async.api import email_threads as email_threads
    from telnyx_async.api import email_unsubscribe_groups as email_unsubscribe_groups
    from telnyx_async.api import email_validations as email_validations
    from telnyx_async.api import email_webhooks as email_webhooks
    from telnyx_async.api import enterprises as enterprises
    from telnyx_async.api import enums as enums
    from telnyx_async.api import external_connections as external_connections
    from telnyx_async.api import external_requirements as external_requirements
    from telnyx_async.api import fax_applications as fax_applications
    from telnyx_async.api import faxes as faxes
    from telnyx_async.api import fqdn_connections as fqdn_connections
    from telnyx_async.api import fqdns as fqdns
    from telnyx_async.api import global_ips as global_ips
    from telnyx_async.api import inexplicit_number_orders as inexplicit_number_orders
    from telnyx_async.api import infringement_claims as infringement_claims
    from telnyx_async.api import integration_secrets as integration_secrets
    from telnyx_async.api import inventory_coverage as inventory_coverage
    from telnyx_async.api import invoices as invoices
    from telnyx_async.api import ip_connections as ip_connections
    from telnyx_async.api import ips as ips
    from telnyx_async.api import ledger_billing_group_reports as ledger_billing_group_reports
    from telnyx_async.api import llm_token_gateway as llm_token_gateway
    from telnyx_async.api import machine_payments as machine_payments
    from telnyx_async.api import managed_accounts as managed_accounts
    from telnyx_async.api import mdr_batch_reports as mdr_batch_reports
    from telnyx_async.api import mdr_detail_reports as mdr_detail_reports
    from telnyx_async.api import mdr_usage_reports as mdr_usage_reports
    from telnyx_async.api import media as media
    from telnyx_async.api import meeting_sessions as meeting_sessions
    from telnyx_async.api import messages as messages
    from telnyx_async.api import messaging_hosted_numbers as messaging_hosted_numbers
    from telnyx_async.api import messaging_mobile_numbers as messaging_mobile_numbers
    from telnyx_async.api import messaging_optouts as messaging_optouts
    from telnyx_async.api import messaging_phone_numbers as messaging_phone_numbers
    from telnyx_async.api import messaging_profiles as messaging_profiles
    from telnyx_async.api import messaging_tollfree_verification as messaging_tollfree_verification
    from telnyx_async.api import messaging_url_domains as messaging_url_domains
    from telnyx_async.api import mobile_network_operators as mobile_network_operators
    from telnyx_async.api import mobile_phone_numbers as mobile_phone_numbers
    from telnyx_async.api import mobile_voice_connections as mobile_voice_connections
    from telnyx_async.api import monthly_charges as monthly_charges
    from telnyx_async.api import network_coverage as network_coverage
    from telnyx_async.api import networks as networks
    from telnyx_async.api import noise_suppression_engines as noise_suppression_engines
    from telnyx_async.api import notifications as notifications
    from telnyx_async.api import number_block_orders as number_block_orders
    from telnyx_async.api import number_features as number_features
    from telnyx_async.api import number_lookup as number_lookup
    from telnyx_async.api import number_orders as number_orders
    from telnyx_async.api import number_reservations as number_reservations
    from telnyx_async.api import oauth as oauth
    from telnyx_async.api import oauth_clients as oauth_clients
    from telnyx_async.api import oauth_grants as oauth_grants
    from telnyx_async.api import organization_users as organization_users
    from telnyx_async.api import ota_updates as ota_updates
    from telnyx_async.api import outbound_voice_profiles as outbound_voice_profiles
    from telnyx_async.api import phone_number_block_jobs as phone_number_block_jobs
    from telnyx_async.api import phone_number_campaigns as phone_number_campaigns
    from telnyx_async.api import phone_number_jobs as phone_number_jobs
    from telnyx_async.api import phone_numbers as phone_numbers
    from telnyx_async.api import portability_checks as portability_checks
    from telnyx_async.api import porting_orders as porting_orders
    from telnyx_async.api import portouts as portouts
    from telnyx_async.api import pricing as pricing
    from telnyx_async.api import private_wireless_gateways as private_wireless_gateways
    from telnyx_async.api import pronunciation_dictionaries as pronunciation_dictionaries
    from telnyx_async.api import public_internet_gateways as public_internet_gateways
    from telnyx_async.api import push_credentials as push_credentials
    from telnyx_async.api import queues as queues
    from telnyx_async.api import rcs as rcs
    from telnyx_async.api import rcs_agents as rcs_agents
    from telnyx_async.api import rcs_brands as rcs_brands
    from telnyx_async.api import recordings as recordings
    from telnyx_async.api import regions as regions
    from telnyx_async.api import regulatory_requirements as regulatory_requirements
    from telnyx_async.api import reputation as reputation
    from telnyx_async.api import requirement_groups as requirement_groups
    from telnyx_async.api import requirement_types as requirement_types
    from telnyx_async.api import requirements as requirements
    from telnyx_async.api import room_client_tokens as room_client_tokens
    from telnyx_async.api import room_compositions as room_compositions
    from telnyx_async.api import room_participants as room_participants
    from telnyx_async.api import room_recordings as room_recordings
    from telnyx_async.api import room_sessions as room_sessions
    from telnyx_async.api import rooms as rooms
    from telnyx_async.api import session_analysis as session_analysis
    from telnyx_async.api import seti as seti
    from telnyx_async.api import shared_campaigns as shared_campaigns
    from telnyx_async.api import short_codes as short_codes
    from telnyx_async.api import sim_card_actions as sim_card_actions
    from telnyx_async.api import sim_card_group_actions as sim_card_group_actions
    from telnyx_async.api import sim_card_groups as sim_card_groups
    from telnyx_async.api import sim_card_orders as sim_card_orders
    from telnyx_async.api import sim_cards as sim_cards
    from telnyx_async.api import siprec_connectors as siprec_connectors
    from telnyx_async.api import speech_to_text as speech_to_text
    from telnyx_async.api import spend_limits as spend_limits
    from telnyx_async.api import storage_buckets as storage_buckets
    from telnyx_async.api import storage_cloudfs as storage_cloudfs
    from telnyx_async.api import storage_kv_keys as storage_kv_keys
    from telnyx_async.api import storage_kv_namespaces as storage_kv_namespaces
    from telnyx_async.api import storage_migrations as storage_migrations
    from telnyx_async.api import storage_objects as storage_objects
    from telnyx_async.api import storage_presigned_urls as storage_presigned_urls
    from telnyx_async.api import storage_sql_databases as storage_sql_databases
    from telnyx_async.api import storage_ssl_certificates as storage_ssl_certificates
    from telnyx_async.api import storage_usage as storage_usage
    from telnyx_async.api import stored_payment_transactions as stored_payment_transactions
    from telnyx_async.api import stt_batch_reports as stt_batch_reports
    from telnyx_async.api import stt_usage_reports as stt_usage_reports
    from telnyx_async.api import tailscale_subnet_routers as tailscale_subnet_routers
    from telnyx_async.api import telco_data_usage_reports as telco_data_usage_reports
    from telnyx_async.api import telephony_credentials as telephony_credentials
    from telnyx_async.api import terms_of_service as terms_of_service
    from telnyx_async.api import texml as texml
    from telnyx_async.api import texml_applications as texml_applications
    from telnyx_async.api import text_to_speech as text_to_speech
    from telnyx_async.api import traffic_policy_profiles as traffic_policy_profiles
    from telnyx_async.api import uac_connections as uac_connections
    from telnyx_async.api import usage_reports as usage_reports
    from telnyx_async.api import user_addresses as user_addresses
    from telnyx_async.api import user_bundles as user_bundles
    from telnyx_async.api import user_tags as user_tags
    from telnyx_async.api import verified_numbers as verified_numbers
    from telnyx_async.api import verify as verify
    from telnyx_async.api import virtual_cross_connects as virtual_cross_connects
    from telnyx_async.api import voice_channels as voice_channels
    from telnyx_async.api import voice_clones as voice_clones
    from telnyx_async.api import voice_designs as voice_designs
    from telnyx_async.api import voice_sdk_call_reports as voice_sdk_call_reports
    from telnyx_async.api import voicemail as voicemail
    from telnyx_async.api import wdr_detail_reports as wdr_detail_reports
    from telnyx_async.api import web_search as web_search
    from telnyx_async.api import webhook_deliveries as webhook_deliveries
    from telnyx_async.api import whatsapp_accounts as whatsapp_accounts
    from telnyx_async.api import whatsapp_messages as whatsapp_messages
    from telnyx_async.api import whatsapp_numbers as whatsapp_numbers
    from telnyx_async.api import whatsapp_signups as whatsapp_signups
    from telnyx_async.api import whatsapp_templates as whatsapp_templates
    from telnyx_async.api import wireguard_interfaces as wireguard_interfaces
    from telnyx_async.api import wireless_blocklists as wireless_blocklists
    from telnyx_async.api import wireless_regions as wireless_regions
    from telnyx_async.api import wireless_reports as wireless_reports
    from telnyx_async.api import x402_payments as x402_payments

__all__ = [
    "access_ip_addresses",
    "access_ip_ranges",
    "access_tokens",
    "addresses",
    "advanced_orders",
    "ai_anthropic",
    "ai_assistants",
    "ai_audio",
    "ai_avatars",
    "ai_chat",
    "ai_clusters",
    "ai_collections",
    "ai_conversation_histories",
    "ai_conversations",
    "ai_embeddings",
    "ai_fine_tuning",
    "ai_integrations",
    "ai_mcp_servers",
    "ai_memory",
    "ai_missions",
    "ai_openai",
    "ai_typesafe",
    "alphanumeric_sender_ids",
    "audit_logs",
    "authentication_providers",
    "auto_recharge_preferences",
    "available_phone_numbers",
    "billing",
    "billing_groups",
    "bot_signup",
    "brands",
    "bulk_phone_number_campaigns",
    "bundles",
    "call_control_applications",
    "call_events",
    "call_information",
    "calls",
    "campaigns",
    "cdr_batch_reports",
    "cdr_usage_reports",
    "compute",
    "conferences",
    "connections",
    "country_coverage",
    "credential_connections",
    "csv_downloads",
    "customer_service_records",
    "detail_records",
    "dial_metrics",
    "dialogflow",
    "dir_comments",
    "dir_email_verification",
    "dir_phone_number_batches",
    "dir_phone_numbers",
    "dir_reference_data",
    "dir_references",
    "dirs",
    "documents",
    "dynamic_emergency_addresses",
    "dynamic_emergency_endpoints",
    "email_domains",
    "email_drafts",
    "email_events",
    "email_inbox_messages",
    "email_inboxes",
    "email_messages",
    "email_suppressions",
    "email_templates",
    "email_threads",
    "email_unsubscribe_groups",
    "email_validations",
    "email_webhooks",
    "enterprises",
    "enums",
    "external_connections",
    "external_requirements",
    "fax_applications",
    "faxes",
    "fqdn_connections",
    "fqdns",
    "global_ips",
    "inexplicit_number_orders",
    "infringement_claims",
    "integration_secrets",
    "inventory_coverage",
    "invoices",
    "ip_connections",
    "ips",
    "ledger_billing_group_reports",
    "llm_token_gateway",
    "machine_payments",
    "managed_accounts",
    "mdr_batch_reports",
    "mdr_detail_reports",
    "mdr_usage_reports",
    "media",
    "meeting_sessions",
    "messages",
    "messaging_hosted_numbers",
    "messaging_mobile_numbers",
    "messaging_optouts",
    "messaging_phone_numbers",
    "messaging_profiles",
    "messaging_tollfree_verification",
    "messaging_url_domains",
    "mobile_network_operators",
    "mobile_phone_numbers",
    "mobile_voice_connections",
    "monthly_charges",
    "network_coverage",
    "networks",
    "noise_suppression_engines",
    "notifications",
    "number_block_orders",
    "number_features",
    "number_lookup",
    "number_orders",
    "number_reservations",
    "oauth",
    "oauth_clients",
    "oauth_grants",
    "organization_users",
    "ota_updates",
    "outbound_voice_profiles",
    "phone_number_block_jobs",
    "phone_number_campaigns",
    "phone_number_jobs",
    "phone_numbers",
    "portability_checks",
    "porting_orders",
    "portouts",
    "pricing",
    "private_wireless_gateways",
    "pronunciation_dictionaries",
    "public_internet_gateways",
    "push_credentials",
    "queues",
    "rcs",
    "rcs_agents",
    "rcs_brands",
    "recordings",
    "regions",
    "regulatory_requirements",
    "reputation",
    "requirement_groups",
    "requirement_types",
    "requirements",
    "room_client_tokens",
    "room_compositions",
    "room_participants",
    "room_recordings",
    "room_sessions",
    "rooms",
    "session_analysis",
    "seti",
    "shared_campaigns",
    "short_codes",
    "sim_card_actions",
    "sim_card_group_actions",
    "sim_card_groups",
    "sim_card_orders",
    "sim_cards",
    "siprec_connectors",
    "speech_to_text",
    "spend_limits",
    "storage_buckets",
    "storage_cloudfs",
    "storage_kv_keys",
    "storage_kv_namespaces",
    "storage_migrations",
    "storage_objects",
    "storage_presigned_urls",
    "storage_sql_databases",
    "storage_ssl_certificates",
    "storage_usage",
    "stored_payment_transactions",
    "stt_batch_reports",
    "stt_usage_reports",
    "tailscale_subnet_routers",
    "telco_data_usage_reports",
    "telephony_credentials",
    "terms_of_service",
    "texml",
    "texml_applications",
    "text_to_speech",
    "traffic_policy_profiles",
    "uac_connections",
    "usage_reports",
    "user_addresses",
    "user_bundles",
    "user_tags",
    "verified_numbers",
    "verify",
    "virtual_cross_connects",
    "voice_channels",
    "voice_clones",
    "voice_designs",
    "voice_sdk_call_reports",
    "voicemail",
    "wdr_detail_reports",
    "web_search",
    "webhook_deliveries",
    "whatsapp_accounts",
    "whatsapp_messages",
    "whatsapp_numbers",
    "whatsapp_signups",
    "whatsapp_templates",
    "wireguard_interfaces",
    "wireless_blocklists",
    "wireless_regions",
    "wireless_reports",
    "x402_payments",
]


def __getattr__(name: str) -> ModuleType:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f"{__name__}.{name}")


def __dir__() -> list[str]:
    return __all__
