using Prevenance.Accounts;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.SocialWorker;

/// <summary>The addresses of who follows people.</summary>
internal static class WorkerPaths
{
    public static readonly Text Search = Under("/personnes", "/people");
    public static readonly Text New = Under("/personnes/nouvelle", "/people/new");
    public static readonly Text File = Under("/dossiers/{file}", "/files/{file}");
    public static readonly Text Contact = Under("/dossiers/{file}/contact", "/files/{file}/contact");
    public static readonly Text Journal = Under("/dossiers/{file}/journal", "/files/{file}/journal");
    public static readonly Text Household = Under("/dossiers/{file}/foyer", "/files/{file}/household");
    public static readonly Text Separation = Under("/dossiers/{file}/separation", "/files/{file}/separation");
    public static readonly Text Hiding = Under("/dossiers/{file}/cacher-l-adresse", "/files/{file}/hide-address");
    public static readonly Text Address = Under("/dossiers/{file}/adresse", "/files/{file}/address");
    public static readonly Text Note = Under("/dossiers/{file}/note", "/files/{file}/note");
    public static readonly Text Drafts = Under("/dossiers/{file}/brouillons", "/files/{file}/drafts");
    public static readonly Text Goal = Under("/dossiers/{file}/but", "/files/{file}/goal");

    /// <summary>One of the addresses of a file, for this one.</summary>
    public static Text Of(Text path, FileKey file) => new(
        path.French.Replace("{file}", file.Value, StringComparison.Ordinal), path.English.Replace("{file}", file.Value, StringComparison.Ordinal));

    public static Text FileOf(FileKey file) => Under($"/dossiers/{file}", $"/files/{file}");

    public static Text ContactOf(FileKey file) => Under($"/dossiers/{file}/contact", $"/files/{file}/contact");

    public static Text JournalOf(FileKey file) => Under($"/dossiers/{file}/journal", $"/files/{file}/journal");

    private static Text Under(string french, string english) => Paths.Under(Paths.Staff, new(french, english));
}
