using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Education;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Interviews.PeopleInquiries;

namespace Prevenance.Interviews;

/// <summary>What the answers say of the persons.</summary>
internal static class PeopleFacts
{
    private const int OldestPerson = 115;
    private const int YoungestAdult = 15;
    private const int OldestChild = 25;

    public static void Give(Answers answers, FactGiver facts, Month present)
    {
        foreach (var adult in Someone.Adults(answers))
            GiveAdult(answers, facts, adult, adult.Key, present);
        foreach (var child in Someone.Children(answers))
            GiveChild(answers, facts, child, child.Key, present);
        GiveFamily(answers, facts, present);
    }

    private static void GiveAdult(Answers answers, FactGiver facts, Who adult, string who, Month present)
    {
        facts.Give(Personne.DateNaissance, who, BirthOf(answers, adult, present, YoungestAdult, OldestPerson), Birth(adult));
        facts.Give(Personne.Activite, who, facts.Choice(Personne.Activite, Activity(adult)), Activity(adult));
        facts.Give(Personne.StatutMarital, who, MaritalStatus(answers), Union);
        GiveHealth(answers, facts, adult, who);
        GiveStudies(answers, facts, adult, who, present);
        if (adult == Someone.You)
            facts.Give(Sante.Enceinte, who, new Period(PeriodUnit.Month, present - Grossesse.Mois, Grossesse.Mois + 1), facts.Flag(Circumstances, Expecting), Circumstances);
    }

    private static void GiveHealth(Answers answers, FactGiver facts, Who adult, string who)
    {
        facts.Give(Sante.Handicap, who, facts.Flag(Circumstances, Disability), Circumstances);
        facts.Give(Sante.TauxIncapacite, who, Rate(answers, adult, Disability), Opened(answers, Disability, Incapacity(adult)));
        var mayBeHindered = answers.Has(Circumstances, Disability) == false ? false : answers.Has(Incapacity(adult), "0.5");
        facts.Give(Sante.RestrictionAccesEmploi, who, Unless(mayBeHindered, facts.Flag(Hindrance(adult), "oui")), Opened(answers, Disability, Hindrance(adult)));
        // How many daily activities are hard is for the MDPH to assess: nobody is asked, and nothing is denied for want of it.
        foreach (var difficulties in new[] { ConditionsPch.DifficultesAbsolues, ConditionsPch.DifficultesGraves })
            facts.Give(difficulties, who, Unless(answers.Has(Circumstances, Disability), FactGiver.AnyAmount), Circumstances);
        facts.Give(Sante.DegreDependance, who, Unless(answers.Has(Circumstances, Dependency), facts.Choice(Sante.DegreDependance, Autonomy(adult))), Opened(answers, Dependency, Autonomy(adult)));
    }

    private static void GiveStudies(Answers answers, FactGiver facts, Who adult, string who, Month present)
    {
        var studies = answers.Has(Activity(adult), "etudiant");
        // Whoever is still of an age to be at school may be there, or in higher education early; of whom no birth is known, nothing younger is supposed.
        if (answers[Birth(adult)] is { } text && DateOnly.Parse(text, CultureInfo.InvariantCulture) is var born && Schooling.IsOfSchoolAge(born, present))
        {
            foreach (var month in Told(present))
                facts.Give(Personne.Scolarite, who, month, Level(AtSchoolOrAfter(born, month)), studies is null ? Activity(adult) : PeopleInquiries.Level(adult));
        }
        else
        {
            facts.Give(Personne.Scolarite, who, Level((int)Scolarite.EnseignementSuperieur), Activity(adult));
        }
        facts.Give(Etablissement.Statut, who, Unless(studies, facts.Choice(Etablissement.Statut, School(adult))), studies is null ? Activity(adult) : School(adult));

        Possible AtSchoolOrAfter(DateOnly born, Month month)
        {
            Possible school = Index(Personne.Scolarite, Schooling.Level(born, month));
            return answers[PeopleInquiries.Level(adult)] switch { AtSchool => school, InHigherEducation => (int)Scolarite.EnseignementSuperieur, _ => school.Or((int)Scolarite.EnseignementSuperieur) };
        }

        Possible Level(Possible level) => studies switch { null => level.Or(0), true => level, false => 0 };
    }

    /// <summary>The months of which schooling is told: those whose facts rights of the present month look at.</summary>
    private static IEnumerable<Month> Told(Month present)
    {
        var first = new Month(present.Year.Number - 2, 1);
        return first.Onwards(present - first + 1);
    }

    private static void GiveChild(Answers answers, FactGiver facts, Who child, string who, Month present)
    {
        facts.Give(Personne.DateNaissance, who, BirthOf(answers, child, present, 0, OldestChild), Birth(child));
        facts.Give(Sante.TauxIncapacite, who, Rate(answers, child, ChildDisability), Opened(answers, ChildDisability, Incapacity(child)));
        facts.Give(Sante.Handicap, who, IsDisabled(answers, child), Opened(answers, ChildDisability, Incapacity(child)));
        var (shared, asked) = SharedCustodyOf(answers, facts, child);
        facts.Give(Enfance.GardeAlternee, who, shared, asked);
        if (answers[Birth(child)] is not { } text)
            return;
        var born = DateOnly.Parse(text, CultureInfo.InvariantCulture);
        foreach (var month in Told(present))
        {
            facts.Give(Personne.Activite, who, month, Index(Personne.Activite, Schooling.Activity(born, month)), Birth(child));
            facts.Give(Personne.Scolarite, who, month, Index(Personne.Scolarite, Schooling.Level(born, month)), Birth(child));
        }
    }

    /// <summary>With one child, to say that a child lives with both parents says which.</summary>
    private static (Possible Shared, string Inquiry) SharedCustodyOf(Answers answers, FactGiver facts, Who child) =>
        answers.Has(Circumstances, SharedCustody) == true && Someone.Children(answers).Count > 1
            ? (facts.Flag(SharedChildren, child.Key), SharedChildren)
            : (facts.Flag(Circumstances, SharedCustody), Circumstances);

    private static void GiveFamily(Answers answers, FactGiver facts, Month present)
    {
        const string who = HouseholdPlaces.Famille;
        facts.Give(FrenchLaw.System.Find("asile_demandeur")!, who, facts.Flag(Circumstances, Asylum), Circumstances);
        facts.Give(Prepare.HuitTrimestres, who, facts.Flag(WorkedBefore, "oui"), WorkedBefore);
        // Told of a couple too, for whom it is settled: whoever lives together, one plan serves.
        var recentlyAlone = Someone.InCouple(answers) ? 0 : facts.Flag(Circumstances, RecentlyAlone);
        facts.Give(Composition.RsaIsolementRecent, who, new Period(PeriodUnit.Month, present - 1, 2), recentlyAlone, Circumstances);
    }

    private static Possible BirthOf(Answers answers, Who someone, Month present, int youngest, int oldest) => answers[Birth(someone)] is { } text
        ? DayCode.Of(DateOnly.Parse(text, CultureInfo.InvariantCulture))
        : Possible.Between(DayCode.Of((present - (oldest * 12)).FirstDay), DayCode.Of((present - (youngest * 12)).LastDay));

    private static Possible MaritalStatus(Answers answers) => answers[Union] switch
    {
        "marie" => (int)StatutMarital.Marie,
        "pacse" => (int)StatutMarital.Pacse,
        _ => (int)StatutMarital.Celibataire,
    };

    private static Possible Rate(Answers answers, Who someone, string circumstance) =>
        Unless(answers.Has(Circumstances, circumstance), answers[Incapacity(someone)] is { } rate ? double.Parse(rate, CultureInfo.InvariantCulture) : Possible.Between(0, 1));

    /// <summary>Whether the rate of a child opens the AEEH by itself (CSS R541-1): below it, only the MDPH can tell.</summary>
    internal static bool OpensEducationAllowance(Answers answers, Who child) => answers.Has(Circumstances, ChildDisability) == true && answers[Incapacity(child)] == HighRate;

    private static Possible IsDisabled(Answers answers, Who child) => Unless(
        answers.Has(Circumstances, ChildDisability), answers[Incapacity(child)] is { } rate ? rate == HighRate ? 1 : 0 : FactGiver.AnyFlag);

    /// <summary>The first value of a variable where a circumstance is known not to be.</summary>
    private static Possible Unless(bool? circumstance, Possible otherwise) => circumstance == false ? 0 : otherwise;

    /// <summary>What is to be asked next about a circumstance: whether it is there, then its detail.</summary>
    private static string Opened(Answers answers, string circumstance, string detail) => answers.Has(Circumstances, circumstance) is null ? Circumstances : detail;

    private static Possible Index(Variable variable, string name) => variable.Choices!.TryIndex(name, out var index) ? index : 0;
}
