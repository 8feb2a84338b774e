using Prevenance.Law.Rights;

namespace Prevenance.Choices.Scenarios;

/// <summary>Who pays a right in the end. What nobody wrote down is paid by nobody knows whom, and is told as such.</summary>
/// <param name="Key">A short name.</param>
/// <param name="Name">Its name.</param>
public sealed record Payer(string Key, Text Name)
{
    private static readonly Lazy<Dictionary<string, Payer>> ByRight = new(Read);

    /// <summary>Nobody wrote who pays.</summary>
    public static Payer NotSaid { get; } = new("not-said", new Text("payeur non dit ici", "payer not said here"));

    /// <summary>Who pays a right.</summary>
    public static Payer Of(Right right) => ByRight.Value.GetValueOrDefault(right.Key, NotSaid);

    /// <summary>The file is ours: four columns, no quotes.</summary>
    private static Dictionary<string, Payer> Read()
    {
        using var file = new StreamReader(typeof(Payer).Assembly.GetManifestResourceStream("payers.csv")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => new Payer(cells[1], new Text(cells[2], cells[3])), StringComparer.Ordinal);
    }
}
