#pragma once
#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#include <locale.h>
#include <wchar.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

// libc's wcwidth, as a UTF-8 locale answers: 0, 1, 2, or -1 for what cannot be shown.
//
// The locale is lent to this thread for the call alone, so that the answer is the same whatever
// LANG says and whether or not the program has called setlocale. Two threads that come here first
// at once make the locale twice, which does no harm.
static inline int cwidth_columns(unsigned int scalar) {
  static locale_t utf8 = (locale_t)0;
  if (!utf8) {
    utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  }
  locale_t before = uselocale(utf8);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(before);
  return columns;
}
