using Prevenance.Interviews;
using Prevenance.Law.Explaining;
using Prevenance.Law.France;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>What is worth knowing beside a result, given what was answered: what was estimated, and what is verified elsewhere.</summary>
internal static class Remarks
{
    private static readonly Text Taxable = new(
        "Vos revenus imposables sont estimés à partir des montants nets.", "Your taxable income is estimated from the net amounts.");

    private static readonly Text SmallSavings = Text.Of(
        $"Une épargne de moins de {ValueText.Amount(Seuils.EpargneComptee)} n’est pas comptée. Elle peut baisser un peu le RSA.",
        $"Savings below {ValueText.Amount(Seuils.EpargneComptee)} are not counted. They may lower RSA a little.");

    private static readonly Text Europeans = new(
        "Pour un Européen sans travail, la Caf vérifie aussi le droit au séjour.", "For a European who is not working, the CAF also checks the right to reside.");

    private static readonly Text WithoutPermit = new(
        "Sans titre de séjour, beaucoup d’aides sont fermées. Une association peut vous conseiller sans le dire à personne.",
        "Without a residence permit, many benefits are closed. A charity can advise you and tell nobody.");

    private static readonly Text School = new(
        "La classe des enfants est déduite de leur âge.", "The children’s school year is worked out from their age.");

    public static IEnumerable<Text> Of(Answers answers)
    {
        yield return Taxable;
        if (!Told.HasLargeSavings(answers))
            yield return SmallSavings;
        if (Told.HasEuropean(answers))
            yield return Europeans;
        if (Told.HasNoPermit(answers))
            yield return WithoutPermit;
        if (Told.HasChildren(answers))
            yield return School;
    }
}
