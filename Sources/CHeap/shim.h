#pragma once
#ifdef __linux__
#include <malloc.h>
#endif

// One heap for all threads, where the C library would make more.
static inline void cheap_one_heap(void) {
#ifdef M_ARENA_MAX
  mallopt(M_ARENA_MAX, 1);
#endif
}
