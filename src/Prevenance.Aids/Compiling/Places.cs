using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Territoires;

namespace Prevenance.Aids.Compiling;

/// <summary>Whether a household lives in a place, once for all the aids that are given there.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, Variable> known = new(StringComparer.Ordinal);

    public Variable Of(Condition.Lives place)
    {
        var name = $"aides_de_{place.Level}_{string.Join('_', place.Codes)}".ToLowerInvariant();
        if (!known.TryGetValue(name, out var variable))
            known.Add(name, variable = Monthly.Flag<Menage>(name, (menage, month) => Holds(place, menage, month)));
        return variable;
    }

    public static Flag Holds(Condition.Lives place, Subject<Menage> menage, Month month) => place.Codes.Select(code => place.Level switch
    {
        PlaceLevel.Commune => Echelon.DansCommune(menage, month, code),
        PlaceLevel.Departement => Echelon.DansDepartement(menage, month, code),
        PlaceLevel.Region => Echelon.DansRegion(menage, month, code),
        PlaceLevel.Epci => Echelon.Epci[menage, month].Is(code),
        _ => Echelon.CodePostal[menage, month].Is(code),
    }).Aggregate((held, one) => held | one);
}
