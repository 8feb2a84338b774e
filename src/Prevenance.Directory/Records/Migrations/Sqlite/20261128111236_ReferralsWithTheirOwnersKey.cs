using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Directories.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReferralsWithTheirOwnersKey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Owner",
                table: "directory_referrals",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Voice",
                table: "directory_questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddForeignKey(
                name: "FK_directory_referral_acts_directory_referrals_Referral",
                table: "directory_referral_acts",
                column: "Referral",
                principalTable: "directory_referrals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_directory_referral_acts_directory_referrals_Referral",
                table: "directory_referral_acts");

            migrationBuilder.DropColumn(
                name: "Owner",
                table: "directory_referrals");

            migrationBuilder.DropColumn(
                name: "Voice",
                table: "directory_questions");
        }
    }
}
