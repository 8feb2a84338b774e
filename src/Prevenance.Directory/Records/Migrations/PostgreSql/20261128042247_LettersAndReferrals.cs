using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Directories.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LettersAndReferrals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directory_letters",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    About = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClaimedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    End = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_letters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_questions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    About = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: true),
                    Misses = table.Column<int>(type: "integer", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_questions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_referral_acts",
                columns: table => new
                {
                    Referral = table.Column<string>(type: "text", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_referral_acts", x => new { x.Referral, x.Rank });
                });

            migrationBuilder.CreateTable(
                name: "directory_referrals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Sender = table.Column<string>(type: "text", nullable: false),
                    Service = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_referrals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_letters_About",
                table: "directory_letters",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_directory_letters_SentAt",
                table: "directory_letters",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_questions_About",
                table: "directory_questions",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_directory_referrals_Person",
                table: "directory_referrals",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_directory_referrals_Sender",
                table: "directory_referrals",
                column: "Sender");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_letters");

            migrationBuilder.DropTable(
                name: "directory_questions");

            migrationBuilder.DropTable(
                name: "directory_referral_acts");

            migrationBuilder.DropTable(
                name: "directory_referrals");
        }
    }
}
