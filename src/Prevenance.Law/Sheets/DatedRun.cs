using System.Text.RegularExpressions;

namespace Prevenance.Law.Sheets;

/// <summary>Parts that follow each other and say the same thing of one month or one day after the other: the first and the last tell the others.</summary>
internal static partial class DatedRun
{
    private const int ShortestRun = 4;

    /// <summary>The ranks of the parts to write; nothing stands for those that go on in the same way.</summary>
    public static IEnumerable<int?> Kept(IReadOnlyList<Text> parts)
    {
        for (var i = 0; i < parts.Count;)
        {
            var form = FormOf(parts[i]);
            var length = form is null ? 1 : parts.Skip(i).TakeWhile(part => FormOf(part) == form).Count();
            if (length < ShortestRun)
            {
                yield return i++;
                continue;
            }
            yield return i;
            yield return null;
            yield return i + length - 1;
            i += length;
        }
    }

    /// <summary>The words without their dates, and without the value that a figure has on each; nothing where there is no date.</summary>
    private static string? FormOf(Text part)
    {
        var undated = Dates().Replace(part.French, "#");
        return undated == part.French ? null : Values().Replace(undated, "»");
    }

    [GeneratedRegex(@"(\d{1,2}(er)? )?(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}")]
    private static partial Regex Dates();

    [GeneratedRegex(@"» \([^()]*\)")]
    private static partial Regex Values();
}
