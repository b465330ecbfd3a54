/* Wine only, never shipped. Since 6.10 Qt reads rare text encodings through Windows' own ICU. Here
   no encoding exists, so Qt keeps to those it knows itself (UTF-8, UTF-16, Latin-1). */
#define OUT __declspec(dllexport)
#define FILE_ACCESS_ERROR 4

OUT void *ucnv_open(const char *name, int *error)
{
    if (error)
        *error = FILE_ACCESS_ERROR;
    return 0;
}

OUT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    if (error)
        *error = FILE_ACCESS_ERROR;
    return 0;
}

OUT const char *ucnv_getName(const void *converter, int *error)
{
    if (error)
        *error = FILE_ACCESS_ERROR;
    return 0;
}

OUT int ucnv_countAvailable(void) { return 0; }
OUT const char *ucnv_getAvailableName(int number) { return 0; }
OUT signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
OUT int ucnv_toUCountPending(const void *converter, int *error) { return 0; }
OUT int ucnv_fromUCountPending(const void *converter, int *error) { return 0; }

/* Never reached without a converter; they only have to be there. */
#define UNREACHED(name) OUT void name(void) {}
UNREACHED(ucnv_close)
UNREACHED(ucnv_reset)
UNREACHED(ucnv_toUnicode)
UNREACHED(ucnv_fromUnicode)
UNREACHED(ucnv_getToUCallBack)
UNREACHED(ucnv_setToUCallBack)
UNREACHED(ucnv_setFromUCallBack)
UNREACHED(ucnv_cbToUWriteUChars)
UNREACHED(ucnv_cbFromUWriteUChars)
UNREACHED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
UNREACHED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
