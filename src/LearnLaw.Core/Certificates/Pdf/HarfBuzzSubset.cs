using System.Runtime.InteropServices;

namespace LearnLaw.Certificates.Pdf;

/// <summary>
/// The part of HarfBuzz that HarfBuzzSharp ships but does not wrap: cutting a font down to the characters in use.
/// Names and order of values are those of hb.h and hb-subset.h.
/// </summary>
internal static partial class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>Certificates are printed or shown large; hinting only weighs.</summary>
    public const uint NoHinting = 0x01;
    /// <summary>Text is placed by us, so no ligatures or alternates need to be kept.</summary>
    public const uint NoLayoutClosure = 0x200;
    /// <summary>Selects the set of tables to leave out.</summary>
    public const int DropTables = 3;

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    public static partial nint UnicodeSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint InputSet(nint input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial nint Subset(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint ReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_collect_unicodes")]
    public static partial void CollectUnicodes(nint face, nint set);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial nint BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_set_create")]
    public static partial nint CreateSet();

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void Add(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_has")]
    public static partial int Has(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_destroy")]
    public static partial void DestroySet(nint set);
}
