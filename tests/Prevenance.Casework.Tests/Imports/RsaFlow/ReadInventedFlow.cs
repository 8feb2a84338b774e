using System.Text;
using Prevenance.Casework.Imports.RsaFlow;

namespace Prevenance.Casework.Tests.Imports.RsaFlow;

/// <summary>Reads them, compares them, and writes long ones.</summary>
internal static partial class InventedFlow
{
    static InventedFlow() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Hash(string text) => $"h{string.GetHashCode(text, StringComparison.Ordinal):x}";

    public static RsaFlowFile Open(string flow) => RsaFlowFile.Open(new MemoryStream(Encoding.GetEncoding(1252).GetBytes(flow)), Hash);

    /// <summary>What a flow tells beside what the flows before it told.</summary>
    public static IReadOnlyList<RsaDifference> Compare(string flow, params string[] before)
    {
        var kept = new KeptMonths();
        foreach (var month in before)
        {
            foreach (var told in Compare(month, kept))
                kept.Keep(told, ReferenceOf(month));
        }
        return Compare(flow, kept);
    }

    /// <summary>Writes a flow of so many households: one in three is a couple with a child.</summary>
    public static void Write(string path, int households, string reference = "2026-10-31")
    {
        using var file = new StreamWriter(path, append: false, Encoding.GetEncoding(1252));
        file.Write(Start(reference));
        var drawn = People.InventedPersons.Draw(households * 3).GetEnumerator();
        for (var number = 1; number <= households; number++)
        {
            var persons = string.Concat(Enumerable.Range(0, number % 3 == 0 ? 3 : 1).Select(rank => Drawn(drawn, rank)));
            file.Write(Household(number, persons, number % 50 == 0 ? "4" : "2"));
        }
        file.Write(End(households));
    }

    private static string Drawn(IEnumerator<Casework.People.Person> drawn, int rank)
    {
        drawn.MoveNext();
        var person = drawn.Current;
        return Person(person.UsageName!.Value, person.FirstNames!.Value, $"{person.Birth!.Date:yyyy-MM-dd}", rank switch { 0 => "DEM", 1 => "CJT", _ => "ENF" });
    }

    private static DateOnly ReferenceOf(string flow)
    {
        using var file = Open(flow);
        return file.Header.Reference;
    }

    private static List<RsaDifference> Compare(string flow, KeptMonths kept)
    {
        using var file = Open(flow);
        return [.. new RsaFlowComparison(kept, Hash).Of(file)];
    }
}
