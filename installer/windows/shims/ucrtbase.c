/* Wine only, never shipped. Wine 8's C library has no complex numbers, which numpy asks for when it
   is imported. These come from the compiler's own library; all other names are handed on to Wine's
   file, which lies beside this one as ucrtwine.dll (see wine.py). */
#include <complex.h>

#define ONE(name) \
    double _Complex own_##name(double _Complex z) { return name(z); } \
    float _Complex own_##name##f(float _Complex z) { return name##f(z); }
ONE(ccos) ONE(ccosh) ONE(cexp) ONE(clog) ONE(csin) ONE(csinh) ONE(csqrt) ONE(ctan) ONE(ctanh)
ONE(cacos) ONE(cacosh) ONE(casin) ONE(casinh) ONE(catan) ONE(catanh) ONE(conj)

#define PART(name) \
    double own_##name(double _Complex z) { return name(z); } \
    float own_##name##f(float _Complex z) { return name##f(z); }
PART(cabs) PART(carg) PART(cimag) PART(creal)

double _Complex own_cpow(double _Complex z, double _Complex w) { return cpow(z, w); }
float _Complex own_cpowf(float _Complex z, float _Complex w) { return cpowf(z, w); }
