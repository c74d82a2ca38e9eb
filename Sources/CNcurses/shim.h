// What Swift cannot name of ncurses: variables, casting macros, variadic functions.
#pragma once
#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <curses.h>
#include <term.h>

// <term.h> spells capabilities as macros with everyday names.
#undef columns
#undef lines

static inline WINDOW *cncurses_screen(void) { return stdscr; }
static inline WINDOW *cncurses_shown(void) { return curscr; }
static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_pairs(void) { return COLOR_PAIRS; }

static inline attr_t cncurses_attributes(bool bold, bool underline, bool reverse, bool dim) {
  return (bold ? A_BOLD : 0) | (underline ? A_UNDERLINE : 0) | (reverse ? A_REVERSE : 0) |
         (dim ? A_DIM : 0);
}

// A blank cell of some look; the pair goes by the last argument, as those above 255 must.
static inline cchar_t cncurses_blank(attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, (short)(pair > 255 ? 255 : pair), &pair);
  return cell;
}

// A cell of a look with a character of its own: setcchar for each cell costs ten times as much.
static inline void cncurses_put(cchar_t *cell, cchar_t look, unsigned int scalar) {
  *cell = look;
  cell->chars[0] = (wchar_t)scalar;
}

static inline void cncurses_mark(cchar_t *cell, int place, unsigned int scalar) {
  if (place > 0 && place < CCHARW_MAX) cell->chars[place] = (wchar_t)scalar;
}

static inline unsigned int cncurses_scalar(const cchar_t *cell, int place) {
  return place >= 0 && place < CCHARW_MAX ? (unsigned int)cell->chars[place] : 0;
}

// A string capability; NULL where the terminal has none.
static inline const char *cncurses_string(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

// A number capability; below 0 where the terminal has none.
static inline int cncurses_number(const char *name) { return tigetnum(name); }

static inline bool cncurses_flag(const char *name) { return tigetflag(name) > 0; }
