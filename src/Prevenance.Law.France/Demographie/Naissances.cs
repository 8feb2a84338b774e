using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Demographie;

/// <summary>Nobody is asked about before being born, but for a child who is expected; and no child is older than all the adults of its family.</summary>
internal sealed class Naissances : IFactCheck
{
    private static readonly Text OlderThanItsParents = new(
        "cet enfant est né avant tous les adultes de sa famille ; attendu : une naissance après celle d’un parent. Vérifiez les dates, et qui est parent",
        "this child was born before every adult of its family; expected a birth after a parent’s. Check the days, and who is a parent");

    public IReadOnlyCollection<Variable> LooksAt => [Personne.DateNaissance];

    public IEnumerable<FactFault> Faults(FactsTold told)
    {
        var roles = told.Places.GetValueOrDefault(Famille.Definition, []).ToDictionary(place => place.Person);
        var births = told.Of(Personne.DateNaissance).Where(birth => birth.Value.IsExact).DistinctBy(birth => birth.Lane).ToDictionary(birth => birth.Lane);
        foreach (var (person, birth) in births)
        {
            var isChild = roles.TryGetValue(person, out var role) && role.Role == Famille.Enfant;
            if (told.Until is { } until && Day(birth) > Latest(until, isChild))
                yield return new FactFault(birth, ToCome(Latest(until, isChild), isChild));
            else if (isChild && IsOlderThanEveryAdult(birth, role.Group))
                yield return new FactFault(birth, OlderThanItsParents);
        }

        bool IsOlderThanEveryAdult(GivenValue child, int family)
        {
            var adults = roles.Values.Where(place => place.Group == family && place.Role != Famille.Enfant).Select(place => place.Person).ToList();
            return adults.Count > 0 && adults.All(adult => births.TryGetValue(adult, out var birth) && Day(birth) >= Day(child));
        }
    }

    private static DateOnly Day(GivenValue birth) => DayCode.ToDate(birth.Value.Low);

    private static DateOnly Latest(Month until, bool isChild) => (isChild ? until + Grossesse.Mois : until).LastDay;

    private static Text ToCome(DateOnly latest, bool isChild) => isChild
        ? new Text(
            $"cette naissance vient trop longtemps après le mois demandé ; attendu : au plus le {latest:yyyy-MM-dd}. Retirez l’enfant, ou demandez un mois plus tardif",
            $"this birth comes too long after the month asked; expected {latest:yyyy-MM-dd} at the latest. Leave the child out, or ask for a later month")
        : new Text(
            $"cette personne naît après le mois demandé ; attendu : au plus le {latest:yyyy-MM-dd}. Un enfant attendu se donne parmi les enfants de la famille",
            $"this person is born after the month asked; expected {latest:yyyy-MM-dd} at the latest. A child who is expected is given among the children of the family");
}
