namespace Prevenance.Territory.Outreach;

/// <summary>One answer among others to « where could sites stand? ». None is recommended: what each gives up is told beside it.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Label">What it looks for first.</param>
/// <param name="Plan">What it means for people.</param>
/// <param name="Sought">What it looks for, as this plan has it; nothing for a plan that was given.</param>
/// <param name="Bound">What no plan can do better than, of what is sought; nothing where that is not known.</param>
public sealed record SiteChoice(string Key, Text Label, SitePlan Plan, double? Sought = null, double? Bound = null)
{
    /// <summary>How far at most it is from the best there is, as a share of it; zero where none is better.</summary>
    public double? AtMostFromBest => (Sought, Bound) switch
    {
        ({ } sought, { } bound) when sought == bound => 0,
        ({ } sought, { } bound) when bound > 0 => Math.Abs(sought - bound) / Math.Min(sought, bound),
        _ => null,
    };
}
