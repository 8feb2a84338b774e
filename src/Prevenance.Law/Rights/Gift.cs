namespace Prevenance.Law.Rights;

/// <summary>What a right gives.</summary>
public enum Gift
{
    /// <summary>Money, paid to the household.</summary>
    Money,

    /// <summary>Money that need not be spent: less to pay for a rent, a journey, a meal, a stay in a home.</summary>
    Saving,

    /// <summary>Health care, paid for by others.</summary>
    Cover,

    /// <summary>Something to have or to ask for: a dwelling, a loan, a guarantee, a savings account.</summary>
    Access,
}
