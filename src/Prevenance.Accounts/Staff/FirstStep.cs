namespace Prevenance.Accounts.Staff;

/// <summary>What somebody has to do with their account before anything else, in this order.</summary>
public enum FirstStep
{
    /// <summary>To choose a password: that of the account was given by somebody else, who knows it.</summary>
    ChoosePassword,

    /// <summary>To add a second step: the password alone opens the account.</summary>
    AddSecondStep,
}
