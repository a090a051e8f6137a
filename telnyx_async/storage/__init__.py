"""Object storage: XML bodies and AWS signatures.

The functions are in `telnyx_async.api.storage_buckets` and `storage_objects`, like all others. The modules here do no I/O:
the engine uses them to encode and decode bodies and to sign requests.
"""

__all__: list[str] = []
