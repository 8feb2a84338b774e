using System.Globalization;
using Microsoft.AspNetCore.Http;
using Prevenance.Casework.Appointments;
using Prevenance.Web.Components;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.Appointments;

/// <summary>What was typed of an appointment, word for word.</summary>
/// <param name="Day">The day.</param>
/// <param name="Hour">The hour, in Paris.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Place">Where.</param>
/// <param name="Why">What for.</param>
/// <param name="Instead">The one that it takes the place of; empty for a new one.</param>
/// <param name="Message">The message that it answers; empty where it answers none.</param>
/// <param name="With">The account of who is to meet her, where that is to be chosen.</param>
public sealed record AppointmentForm(string Day = "", string Hour = "", string Minutes = "30", string Place = "", string Why = "", string Instead = "", string Message = "", string With = "")
{
    public static AppointmentForm From(IFormCollection form) => new(
        form["day"].ToString().Trim(), form["hour"].ToString().Trim(), form["minutes"].ToString().Trim(), form["place"].ToString(), form["why"].ToString(), form["instead"].ToString(), form["message"].ToString(), form["with"].ToString());

    /// <summary>What the address of the form says: which one is moved, which message it answers.</summary>
    public string Query => Instead.Length > 0 ? $"?instead={Uri.EscapeDataString(Instead)}" : Message.Length > 0 ? $"?message={Uri.EscapeDataString(Message)}" : "";

    /// <summary>What it says; nothing where something is to be put right, which is noted.</summary>
    internal (DateTimeOffset Start, int Minutes, AppointmentPlace Place)? Read(DateOnly today, Errors errors)
    {
        DateOnly? day = Day.Length > 0 ? Since.From(Day, today).Day : null;
        if (day is null)
            errors.Note("day", AppointmentText.DayWrong);
        if (!int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
            errors.Note("minutes", AppointmentText.MinutesWrong);
        DateTimeOffset? start = null;
        try
        {
            start = AppointmentRules.At(day ?? today, Hour);
        }
        catch (RefusalException refusal)
        {
            errors.Note("hour", refusal.Reason.AsSentence());
        }
        var place = Enum.TryParse<AppointmentPlace>(Place, out var known) && Enum.IsDefined(known) ? known : AppointmentPlace.Office;
        return errors.Any ? null : (start!.Value, minutes, place);
    }
}
