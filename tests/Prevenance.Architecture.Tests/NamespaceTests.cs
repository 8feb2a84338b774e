using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Prevenance.Law.France;

namespace Prevenance.Architecture.Tests;

/// <summary>Families of rights lean on what they share, and no two lean on one another, but where the law itself reads both ways.</summary>
public class NamespaceTests
{
    /// <summary>
    /// The RSA counts help with the dwelling (CASF R262-9), and housing aid does not reckon the income of who receives the RSA anew (CCH R822-18);
    /// it counts a student with a grant otherwise (CCH R822-20), the grant looks at taxed income, and the ASS, which looks at other minima, is taxed as
    /// wages are (CGI 79); the supplement for a disabled child gives way to the compensation benefit, which asks that the allowance be open
    /// (CASF L245-1). Unemployment benefit, invalidity and survivors' pensions count in the minimum incomes, which are claimed after them
    /// (CASF L262-10, CSS L815-5, L821-1), and look at the same means (CSS R353-1, R815-18). Wherever these rules stood, some would read one another.
    /// </summary>
    private static readonly string[] ThatTheLawReadsBothWays =
        ["AssuranceChomage", "AssurancesSociales", "Autonomie", "Education", "Impots", "Logement", "MinimaSociaux", "PrestationsFamiliales", "Retraite", "Revenus"];

    /// <summary>The law as a whole gathers every family; so does the list of what is not worked out somewhere.</summary>
    private static readonly string[] OfTheWhole = [nameof(FrenchLaw), "Perimetre"];

    [Fact]
    public void Families_of_rights_lean_on_one_another_only_where_the_law_reads_both_ways() =>
        Assert.Equal([string.Join(' ', ThatTheLawReadsBothWays)], Circles(Edges()));

    [Fact]
    public void What_every_family_shares_knows_no_family() =>
        Assert.DoesNotContain(Edges(), edge => edge is { From: "Demographie", To: not "" });

    /// <summary>Which family uses which; the root, where entities and figures stand, is the empty name.</summary>
    private static HashSet<(string From, string To)> Edges()
    {
        var law = new ArchLoader().LoadAssemblies(typeof(FrenchLaw).Assembly).Build();
        return
        [
            .. from type in law.Types
               where !OfTheWhole.Any(name => type.FullName.Contains($".{name}", StringComparison.Ordinal))
               from dependency in type.Dependencies
               let edge = (From: FamilyOf(type), To: FamilyOf(dependency.Target))
               where edge.From is not null && edge.To is not null && edge.From != edge.To
               select (edge.From, edge.To),
        ];
    }

    /// <summary>The first name after that of the law; nothing for what is no part of it.</summary>
    private static string? FamilyOf(IType type)
    {
        const string law = "Prevenance.Law.France";
        var name = type.Namespace?.FullName ?? "";
        return name == law ? "" : name.StartsWith(law + ".", StringComparison.Ordinal) ? name[(law.Length + 1)..].Split('.')[0] : null;
    }

    /// <summary>Those that can be reached from one another, in one line a circle.</summary>
    private static IEnumerable<string> Circles(HashSet<(string From, string To)> edges)
    {
        var uses = edges.ToLookup(edge => edge.From, edge => edge.To);
        var reached = edges.Select(edge => edge.From).Distinct().ToDictionary(name => name, name => Reached(name, uses));
        return reached.Keys.Where(name => reached[name].Contains(name))
            .Select(name => string.Join(' ', reached[name].Where(other => reached.TryGetValue(other, out var back) && back.Contains(name)).Order(StringComparer.Ordinal)))
            .Distinct();
    }

    private static HashSet<string> Reached(string from, ILookup<string, string> uses)
    {
        var (reached, left) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(uses[from]));
        while (left.TryPop(out var name))
        {
            if (!reached.Add(name))
                continue;
            foreach (var next in uses[name])
                left.Push(next);
        }
        return reached;
    }
}
