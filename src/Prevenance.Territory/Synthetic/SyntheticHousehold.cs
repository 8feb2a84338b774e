using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Territory.Synthetic;

/// <summary>A household that does not exist, drawn from a seed and its number; the same object serves for the next one.</summary>
internal sealed class SyntheticHousehold(ulong seed, Month month, CommuneMargins communes)
{
    private readonly List<SyntheticPerson> persons = [];

    public IReadOnlyList<SyntheticPerson> Persons => persons;

    public int Adults { get; private set; }

    public StatutOccupation Tenure { get; private set; }

    public double Rent { get; private set; }

    public double Commune { get; private set; }

    public void Draw(int number)
    {
        var chance = new Chance(seed, number);
        persons.Clear();
        var composition = chance.Among(Margins.Compositions);
        Adults = composition is 1 or 2 ? 2 : 1;
        var hasChildren = composition >= 2;
        var age = hasChildren ? chance.Between(22, 54) : chance.Between(18, 92);
        for (var adult = 0; adult < Adults; adult++)
            persons.Add(Adult(ref chance, Math.Clamp(age + chance.Between(-4, 4), 18, 95)));
        if (hasChildren)
            AddChildren(ref chance, age);
        DrawDwelling(ref chance);
    }

    private SyntheticPerson Adult(ref Chance chance, int age)
    {
        var activity = ActivityAt(ref chance, age);
        var wage = Math.Round(Math.Clamp(chance.Around(Margins.MedianWage, 0.5), 200, 9000) * (chance.Happens(Margins.PartTime) ? 0.5 : 1));
        var pension = Math.Round(Math.Clamp(chance.Around(Margins.MedianPension, 0.45), 300, 6000));
        return new SyntheticPerson(
            Birth(ref chance, age),
            IsChild: false,
            chance.Happens(Margins.Disabled),
            activity == Activite.Actif ? wage : 0,
            activity == Activite.Chomeur && chance.Happens(0.6) ? Math.Round(wage * Margins.ReplacementRate) : 0,
            activity == Activite.Retraite ? pension : 0,
            activity,
            activity == Activite.Etudiant ? Scolarite.EnseignementSuperieur : Scolarite.Inconnue);
    }

    private static Activite ActivityAt(ref Chance chance, int age)
    {
        if (age >= Margins.RetirementAge)
            return Activite.Retraite;
        return chance.Among(age < 25 ? Margins.YouthActivities : Margins.Activities) switch
        {
            0 => Activite.Actif,
            1 => Activite.Chomeur,
            2 => Activite.Inactif,
            _ => Activite.Etudiant,
        };
    }

    private void AddChildren(ref Chance chance, int parentAge)
    {
        var count = 1 + chance.Among(Margins.Children);
        for (var child = 0; child < count; child++)
        {
            var age = chance.Between(0, Math.Clamp(parentAge - 20, 0, 20));
            persons.Add(new SyntheticPerson(Birth(ref chance, age), IsChild: true, IsDisabled: chance.Happens(Margins.Disabled / 2), 0, 0, 0, Activite.Inactif, SchoolAt(age)));
        }
    }

    private void DrawDwelling(ref Chance chance)
    {
        Commune = communes.Draw(ref chance);
        Tenure = chance.Among(Margins.Tenures) switch
        {
            0 => StatutOccupation.Proprietaire,
            1 => StatutOccupation.LocataireHlm,
            2 => StatutOccupation.LocataireVide,
            _ => StatutOccupation.LocataireMeuble,
        };
        Rent = Tenure switch
        {
            StatutOccupation.Proprietaire => 0,
            StatutOccupation.LocataireHlm => 220 + (90 * persons.Count) + chance.Between(0, 80),
            _ => 420 + (110 * persons.Count) + chance.Between(0, 200),
        };
    }

    private DateOnly Birth(ref Chance chance, int age) => month.FirstDay.AddYears(-age).AddDays(-chance.Between(0, 364));

    private static Scolarite SchoolAt(int age) => age switch
    {
        < 3 => Scolarite.Inconnue,
        < 6 => Scolarite.Maternelle,
        < 11 => Scolarite.Primaire,
        < 15 => Scolarite.College,
        < 18 => Scolarite.Lycee,
        _ => Scolarite.EnseignementSuperieur,
    };
}
