namespace Prevenance.Interviews;

/// <summary>Who looks after the small children, when somebody is paid for it.</summary>
internal static class ChildcareInquiries
{
    private const int HoursInMonth = 31 * 24;

    public const string Carer = "childcare.who";
    public const string Where = "childcare.where";
    public const string Hours = "childcare.hours";
    public const string Cost = "childcare.cost";

    public const string Employed = "employed";
    public const string ThroughABody = "body";
    public const string AtHome = "home";

    /// <remarks>Asked only where a right still waits for it: a child old enough closes that right by itself.</remarks>
    public static readonly IReadOnlyList<Inquiry> All =
    [
        new(Carer, Stage.Incomes, AnswerForm.Choice,
            new("Payez-vous quelqu’un pour garder un enfant de moins de six ans ?", "Do you pay someone to look after a child under six?"),
            new("Une aide paie une partie de la garde.", "There is help to pay for part of it."))
        {
            Options =
            [
                new(Employed, new("Oui, une personne que j’emploie (assistante maternelle, garde à domicile)", "Yes, someone I employ (childminder, nanny)")),
                new(ThroughABody, new("Oui, une micro-crèche ou une association", "Yes, a micro-nursery or an association")),
                new("none", new("Non : crèche, école, famille, ou moi", "No: nursery, school, family, or myself")),
            ],
        },
        new(Where, Stage.Incomes, AnswerForm.Choice,
            new("Où l’enfant est-il gardé ?", "Where is the child looked after?"),
            new("L’aide n’est pas la même.", "The help is not the same."))
        {
            OpenedBy = (Carer, Employed),
            Options =
            [
                new(AtHome, new("Chez moi", "In my home")),
                new("elsewhere", new("Chez l’assistante maternelle", "At the childminder’s")),
            ],
        },
        new(Hours, Stage.Details, AnswerForm.Count,
            new("Combien d’heures de garde payez-vous par mois ?", "How many hours of childcare do you pay for each month?"),
            new("L’aide se calcule sur les heures et sur ce qu’elles coûtent.", "The help is worked out from the hours and what they cost."))
        {
            OpenedBy = (Carer, Employed),
            Most = HoursInMonth,
        },
        new(Cost, Stage.Details, AnswerForm.Amount,
            new("Combien cette garde coûte-t-elle par mois ?", "How much does this childcare cost each month?"),
            new("Le salaire net, les repas et l’entretien.", "The net wage, meals and upkeep."))
        {
            OpenedBy = (Carer, Employed),
        },
    ];
}
