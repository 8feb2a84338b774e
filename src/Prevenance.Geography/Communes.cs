namespace Prevenance.Geography;

/// <summary>The communes of the territory that is served, from one file that another territory replaces by its own.</summary>
public sealed class Communes
{
    private readonly Dictionary<string, Commune> byCode = new(StringComparer.Ordinal);

    private Communes(IReadOnlyList<Commune> all)
    {
        All = all;
        var divided = all.Select(commune => commune.ArrondissementOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        WherePeopleLive = [.. all.Where(commune => !divided.Contains(commune.Code))];
    }

    /// <summary>Those of the file that comes with the application.</summary>
    /// <exception cref="RefusalException">The file was replaced by one that cannot be read.</exception>
    public static Communes Own { get; } = Load(Path.Combine(AppContext.BaseDirectory, "geography", "communes.csv"));

    /// <summary>Communes and arrondissements, in the order of the file.</summary>
    public IReadOnlyList<Commune> All { get; }

    /// <summary>What a person may answer: of a commune that has arrondissements, those only.</summary>
    public IReadOnlyList<Commune> WherePeopleLive { get; }

    /// <param name="path">A CSV file with the columns of <c>communes.csv</c>.</param>
    /// <exception cref="RefusalException">A line is not a commune, or a code is there twice.</exception>
    public static Communes Load(string path)
    {
        var communes = new Communes(CommuneFile.Read(path));
        foreach (var (code, commune) in communes.All.SelectMany(commune => commune.FormerCodes.Prepend(commune.Code), (commune, code) => (code, commune)))
        {
            if (!communes.byCode.TryAdd(code, commune))
                throw new RefusalException(path, Text.Of($"le code {code} s’y trouve deux fois", $"the code {code} is there twice"));
        }
        return communes;
    }

    /// <summary>The commune that a code names today, be it that of one which became part of it; nothing for one of elsewhere.</summary>
    public Commune? Find(string code) => byCode.GetValueOrDefault(code);
}
