using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.AssurancesSociales;

namespace Prevenance.Interviews.Leads;

/// <summary>Less able to work after an illness or an accident: the invalidity pension, for who has worked.</summary>
internal sealed class Invalidity : ITrail
{
    private const string Right = "pension_invalidite";
    private const string NotRecognised = "0";

    public IEnumerable<Lead> LeadsOf(Answers answers, Month present) => Someone.Adults(answers)
        .Where(adult => answers.Ticked(PeopleInquiries.Disability) && !answers.HasNow(adult, IncomeKind.InvalidityPension)
            && HasWorked(answers, adult) && answers.MayBe(adult, present, under: Seuils.AgeDInaptitude))
        .Select(adult => new Lead(Right, Text.Of($"{adult.Name} : une longue maladie ou un handicap, et un travail, maintenant ou avant.", $"{adult.Name}: a long illness or a disability, and work, now or before."), Category(adult)));

    public IEnumerable<Inquiry> InquiriesOf(Answers answers) => Someone.Adults(answers).SelectMany(adult => new[] { CategoryOf(adult), MeanWageOf(adult) });

    public void Give(Answers answers, FactGiver facts, Month present)
    {
        foreach (var adult in Someone.Adults(answers))
        {
            if (answers[Category(adult)] is not { } category)
                continue;
            facts.Give(PensionInvalidite.Categorie, adult.Key, double.Parse(category, CultureInfo.InvariantCulture), Category(adult));
            facts.Give(PensionInvalidite.SalaireAnnuelMoyen, adult.Key, category == NotRecognised ? 0 : facts.Amount(MeanWage(adult)), MeanWage(adult));
        }
    }

    private static bool HasWorked(Answers answers, Who adult) =>
        answers.Works(adult) || answers.Had(adult, IncomeKind.Wages) || answers.Had(adult, IncomeKind.Unemployment) || answers.Had(adult, IncomeKind.Leave);

    private static string Category(Who adult) => $"people.{adult.Key}.invalidity";

    private static string MeanWage(Who adult) => $"people.{adult.Key}.meanWage";

    private static Inquiry CategoryOf(Who adult) => new(
        Category(adult), Stage.Details, AnswerForm.Choice,
        Text.Of($"{adult.Name} – l’Assurance Maladie a-t-elle reconnu une invalidité ?", $"{adult.Name} – has the health insurance recognised an invalidity?"),
        new("La catégorie est écrite sur sa lettre.", "The category is written in its letter."))
    {
        Options =
        [
            new("1", new("Oui, première catégorie", "Yes, first category")),
            new("2", new("Oui, deuxième catégorie", "Yes, second category")),
            new("3", new("Oui, troisième catégorie", "Yes, third category")),
            new(NotRecognised, new("Non, ou pas encore", "No, or not yet")),
        ],
    };

    private static Inquiry MeanWageOf(Who adult) => new(
        MeanWage(adult), Stage.Details, AnswerForm.Amount,
        Text.Of($"{adult.Name} – quel salaire annuel moyen est écrit sur la lettre de l’Assurance Maladie ?", $"{adult.Name} – which mean yearly wage is written in the health insurance’s letter?"),
        new("La pension est une part de ce salaire.", "The pension is a share of that wage."));
}
