"""How light the library is: CPU and memory, relative to aiohttp and orjson by hand and to the official SDK."""
