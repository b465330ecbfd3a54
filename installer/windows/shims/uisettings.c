/* Wine only, never shipped. Qt's Windows plugin asks the WinRT class
   Windows.UI.ViewManagement.UISettings for colours and text scale, and ends the program where the
   class is missing, as in Wine 8. This one answers: light, plain, 100 %. */
#define COBJMACROS
#define INITGUID
#include <windows.h>
#include <winstring.h>
#include <inspectable.h>
#include <activation.h>

typedef struct { BYTE a, r, g, b; } Color;
typedef struct { float width, height; } Size;
typedef struct { INT64 value; } Token;

static const IID IID_Agile =
    {0x94EA2B94, 0xE9CC, 0x49E0, {0xC0, 0xFF, 0xEE, 0x64, 0xCA, 0x8F, 0x5B, 0x90}};
/* IUISettings, 2 to 5 */
static const IID IID_Settings[5] = {
    {0x85361600, 0x1C63, 0x4627, {0xBC, 0xB1, 0x3A, 0x89, 0xE0, 0xBC, 0x9C, 0x55}},
    {0xBAD82401, 0x2721, 0x44F9, {0xBB, 0x91, 0x2B, 0xB2, 0x28, 0xBE, 0x44, 0x2F}},
    {0x03021BE4, 0x5254, 0x4781, {0x81, 0x94, 0x51, 0x68, 0xF7, 0xD0, 0x6D, 0x7B}},
    {0x52BB3002, 0x919B, 0x4D6B, {0x9B, 0x78, 0x8D, 0xD6, 0x6F, 0xF4, 0xB9, 0x3B}},
    {0x5349D588, 0x0CB5, 0x5F05, {0xBD, 0x34, 0x70, 0x6B, 0x32, 0x31, 0xF0, 0xBD}},
};

/* One object with five interfaces: the address of tables[i] is interface i. */
typedef struct { const void *tables[5]; LONG references; } Object;

static HRESULT query(Object *object, REFIID wanted, void **out)
{
    int i;
    *out = NULL;
    if (IsEqualIID(wanted, &IID_IUnknown) || IsEqualIID(wanted, &IID_IInspectable)
        || IsEqualIID(wanted, &IID_Agile))
        *out = &object->tables[0];
    for (i = 0; i < 5; i++)
        if (IsEqualIID(wanted, &IID_Settings[i]))
            *out = &object->tables[i];
    if (!*out)
        return E_NOINTERFACE;
    InterlockedIncrement(&object->references);
    return S_OK;
}

static ULONG release(Object *object)
{
    ULONG left = InterlockedDecrement(&object->references);
    if (!left)
        HeapFree(GetProcessHeap(), 0, object);
    return left;
}

#define OWNER(self, i) ((Object *)((char *)(self) - (i) * sizeof(void *)))
#define UNKNOWN(i) \
    static HRESULT WINAPI query##i(void *self, REFIID wanted, void **out) \
    { return query(OWNER(self, i), wanted, out); } \
    static ULONG WINAPI add##i(void *self) \
    { return InterlockedIncrement(&OWNER(self, i)->references); } \
    static ULONG WINAPI release##i(void *self) { return release(OWNER(self, i)); }
UNKNOWN(0) UNKNOWN(1) UNKNOWN(2) UNKNOWN(3) UNKNOWN(4)

static HRESULT WINAPI no_iids(void *self, ULONG *count, IID **iids)
{ *count = 0; *iids = NULL; return S_OK; }
static HRESULT WINAPI class_name(void *self, HSTRING *name)
{
    static const WCHAR text[] = L"Windows.UI.ViewManagement.UISettings";
    return WindowsCreateString(text, sizeof(text) / sizeof(*text) - 1, name);
}
static HRESULT WINAPI trust(void *self, TrustLevel *level) { *level = BaseTrust; return S_OK; }
static HRESULT WINAPI right_handed(void *self, INT *value) { *value = 1; return S_OK; }
static HRESULT WINAPI small_size(void *self, Size *size)
{ size->width = size->height = 17; return S_OK; }
static HRESULT WINAPI one(void *self, UINT32 *value) { *value = 1; return S_OK; }
static HRESULT WINAPI five(void *self, UINT32 *value) { *value = 5; return S_OK; }
static HRESULT WINAPI half_second(void *self, UINT32 *value) { *value = 500; return S_OK; }
static HRESULT WINAPI no(void *self, boolean *value) { *value = 0; return S_OK; }
static HRESULT WINAPI plain_scale(void *self, double *value) { *value = 1.0; return S_OK; }
static HRESULT WINAPI element(void *self, INT which, Color *color)
{
    COLORREF found = GetSysColor(which < 19 ? which : 5);
    color->a = 255;
    color->r = GetRValue(found);
    color->g = GetGValue(found);
    color->b = GetBValue(found);
    return S_OK;
}
static HRESULT WINAPI add_event(void *self, void *handler, Token *token)
{ static LONG last; token->value = InterlockedIncrement(&last); return S_OK; }
static HRESULT WINAPI remove_event(void *self, Token token) { return S_OK; }
static HRESULT WINAPI color_value(void *self, INT type, Color *color)
{
    /* UIColorType: background, foreground, three dark accents, accent, three light ones, the last */
    static const Color colors[10] = {
        {255, 255, 255, 255}, {255, 0, 0, 0}, {255, 0, 38, 66}, {255, 0, 66, 117},
        {255, 0, 90, 158}, {255, 0, 120, 215}, {255, 66, 156, 227}, {255, 118, 185, 237},
        {255, 166, 216, 255}, {255, 255, 255, 255}};
    *color = colors[type >= 0 && type < 10 ? type : 5];
    return S_OK;
}

#define HEAD(i) (void *)query##i, (void *)add##i, (void *)release##i, (void *)no_iids, \
    (void *)class_name, (void *)trust
static const void *table0[] = {HEAD(0), right_handed, small_size, small_size, small_size,
    small_size, five, no, no, half_second, one, half_second, half_second, element};
static const void *table1[] = {HEAD(1), plain_scale, add_event, remove_event};
static const void *table2[] = {HEAD(2), color_value, add_event, remove_event};
static const void *table3[] = {HEAD(3), no, add_event, remove_event};
static const void *table4[] = {HEAD(4), no, add_event, remove_event};

/* The factory that makes it: one for the whole process, never freed. */
static HRESULT WINAPI factory_query(void *self, REFIID wanted, void **out)
{
    if (IsEqualIID(wanted, &IID_IUnknown) || IsEqualIID(wanted, &IID_IInspectable)
        || IsEqualIID(wanted, &IID_Agile) || IsEqualIID(wanted, &IID_IActivationFactory)) {
        *out = self;
        return S_OK;
    }
    *out = NULL;
    return E_NOINTERFACE;
}
static ULONG WINAPI factory_add(void *self) { return 2; }
static ULONG WINAPI factory_release(void *self) { return 1; }
static HRESULT WINAPI activate(void *self, IInspectable **out)
{
    Object *made = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(*made));
    if (!made)
        return E_OUTOFMEMORY;
    made->tables[0] = table0;
    made->tables[1] = table1;
    made->tables[2] = table2;
    made->tables[3] = table3;
    made->tables[4] = table4;
    made->references = 1;
    *out = (IInspectable *)&made->tables[0];
    return S_OK;
}
static const void *factory_table[] = {(void *)factory_query, (void *)factory_add,
    (void *)factory_release, (void *)no_iids, (void *)class_name, (void *)trust, (void *)activate};
static struct { const void *table; } factory = {factory_table};

HRESULT WINAPI DllGetActivationFactory(HSTRING name, IActivationFactory **out)
{ *out = (IActivationFactory *)&factory; return S_OK; }
HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, LPVOID reserved) { return TRUE; }
