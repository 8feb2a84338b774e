using FsCheck;
using FsCheck.Fluent;

namespace Prevenance.Law.France.Tests.Invented;

/// <summary>Draws invented households.</summary>
public static class Households
{
    private static readonly string[] Communes = ["69266", "69381", "69387", "69256", "75056", "01001"];

    // A child who was born before every adult of its family is refused.
    private const int YoungestParent = 16;

    public static Arbitrary<Household> Any() => Arb.From(Draw);

    private static readonly Gen<DateOnly> AdultBirth = Birth(1940, 2006);

    private static readonly Gen<Adult> Adult =
        from birth in AdultBirth
        from wage in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(0, 3500)))
        from unemployment in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(200, 1500)))
        from disabled in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Adult(birth, wage, unemployment, disabled);

    private static readonly Gen<Household> Draw =
        from couple in Gen.Elements(false, true)
        from adults in Adult.ListOf(couple ? 2 : 1)
        from childCount in Gen.Choose(0, 5)
        from children in Birth(Math.Max(2003, adults.Min(adult => adult.Birth.Year) + YoungestParent), 2025).ListOf(childCount)
        from tenure in Gen.Elements(
            StatutOccupation.LocataireHlm,
            StatutOccupation.LocataireVide,
            StatutOccupation.LocataireMeuble,
            StatutOccupation.Proprietaire,
            StatutOccupation.LogeGratuitement)
        from rent in Gen.Choose(150, 1200)
        from commune in Gen.Elements(Communes)
        from received in Gen.Elements(false, true)
        select new Household([.. adults], [.. children], tenure, rent, commune, received);

    private static Gen<DateOnly> Birth(int firstYear, int lastYear) =>
        Gen.Choose(new DateOnly(firstYear, 1, 1).DayNumber, new DateOnly(lastYear, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);
}
