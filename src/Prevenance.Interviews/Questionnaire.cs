using Prevenance.Interviews.Leads;

namespace Prevenance.Interviews;

/// <summary>Everything that may be asked of a household, in the order of a conversation.</summary>
public static class Questionnaire
{
    /// <summary>
    /// The inquiries that the household's composition calls for, as far as it is known. Those that a former answer leaves
    /// without object are there too: a form on paper would hold them.
    /// </summary>
    public static IReadOnlyList<Inquiry> For(Answers answers) =>
    [
        .. PeopleInquiries.Of(answers), .. HousingInquiries.All,
        .. Someone.Adults(answers).SelectMany(ResidenceInquiries.Of), .. IncomeInquiries.Of(answers),
        .. Someone.Children(answers).Count > 0 ? ChildcareInquiries.All : [],
    ];

    /// <summary>The same, and what is asked only of who presses to answer: the facts of a right that what was said leads to.</summary>
    public static IReadOnlyList<Inquiry> WithThoseOnRequest(Answers answers) => [.. For(answers), .. Trails.InquiriesOf(answers)];

    /// <summary>
    /// How many questions a form would put to such a household, for want of knowing which matter. On a form, each thing
    /// to tick is a question, unless it is there only to open another one.
    /// </summary>
    public static int LengthOfFullForm(Answers answers)
    {
        var inquiries = For(answers);
        var opening = inquiries.Select(inquiry => inquiry.OpenedBy).ToHashSet();
        return inquiries.Sum(inquiry => inquiry.Form != AnswerForm.Ticks ? 1 : inquiry.Options.Count(option => !opening.Contains((inquiry.Key, option.Name))));
    }
}
