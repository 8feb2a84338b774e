using System.Globalization;
using Microsoft.AspNetCore.Http;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>How a caseload is to be read, as somebody said on its page, word for word.</summary>
/// <param name="Encoding">The name of its encoding; empty to have it guessed.</param>
/// <param name="Separator">What separates its cells; empty to have it guessed.</param>
/// <param name="Columns">What columns hold, by header, where somebody said it.</param>
/// <param name="Corrections">Cells that were written anew, by line and header.</param>
/// <param name="Addresses">By line, what was said of an address that the file asks to hide.</param>
/// <param name="Team">The team that is to follow the new files.</param>
public sealed record CaseloadForm(
    string Encoding, string Separator, IReadOnlyDictionary<string, string> Columns, IReadOnlyList<(int Line, string Header, string Words)> Corrections,
    IReadOnlyDictionary<int, string> Addresses, string Team)
{
    public static readonly IReadOnlyList<string> Encodings = ["utf-8", "windows-1252", "utf-16", "macintosh"];

    /// <summary>The address is written as any other.</summary>
    public const string Shown = "shown";

    /// <summary>The address stays hidden: it is written nowhere, and her file says so.</summary>
    public const string Hidden = "hidden";

    public static readonly IReadOnlyList<string> Separators = [";", ",", "tab", "|"];

    /// <summary>The most corrections that a page carries: beyond, the file itself is to be put right.</summary>
    public const int MostCorrections = 500;

    public static CaseloadForm Of(IFormCollection form) => new(
        Encodings.FirstOrDefault(one => one == form["encoding"]) ?? "",
        Separators.FirstOrDefault(one => one == form["separator"]) ?? "",
        form["header"].Zip(form["column"]).Where(pair => pair is { First.Length: > 0, Second.Length: > 0 }).GroupBy(pair => pair.First!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Second!, StringComparer.OrdinalIgnoreCase),
        [.. form["fixLine"].Zip(form["fixHeader"], form["fix"]).Select(one => (Line: int.TryParse(one.First, out var line) ? line : 0, Header: one.Second ?? "", Words: one.Third?.Trim() ?? ""))
            .Where(one => one is { Line: > 0, Words.Length: > 0 and <= 500 }).Take(MostCorrections)],
        form["addressLine"].Zip(form["address"]).Where(pair => pair.Second is Shown or Hidden && int.TryParse(pair.First, out _)).Take(MostCorrections)
            .GroupBy(pair => int.Parse(pair.First!, CultureInfo.InvariantCulture)).ToDictionary(line => line.Key, line => line.Last().Second!),
        form["team"].ToString());

    /// <summary>The settings that it says.</summary>
    /// <exception cref="RefusalException">A column is none.</exception>
    internal CaseloadSettings Settings(DateOnly today) => new(today)
    {
        Encoding = Encoding.Length > 0 ? CaseloadEncoding.Named(Encoding) : null,
        Separator = Separator switch { "" => null, "tab" => '\t', _ => Separator[0] },
        Columns = Columns.ToDictionary(one => one.Key, one => ColumnNames.Named(one.Value), StringComparer.OrdinalIgnoreCase),
        AddressesShown = Addresses.ToDictionary(one => one.Key, one => one.Value == Shown),
        Corrections = Corrections.GroupBy(one => (one.Line, one.Header)).ToDictionary(one => one.Key, one => one.Last().Words),
    };
}
