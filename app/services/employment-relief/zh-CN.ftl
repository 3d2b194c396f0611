# 困难残疾人就业救助
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。$average-yuan 是算出来的平均数，不是标准；没有就是 0。

title = 困难残疾人就业救助
summary = 家里困难，又在找工作，可以申请一笔钱

# 服务介绍页
who = 家里困难、正在找工作的残疾人。要有残疾人证。刚丢了工作的、在学手艺的，也可以申请。替家里人填的时候，“您”就是他，电话可以留您自己的。
need-certificate = 残疾人证。填的时候要看证号。
need-bank = 您本人的银行卡或者存折。填的时候要看账号。
need-phone = 一个能收短信的手机。
cost = { $average-yuan ->
        [0] 申请不收钱。给多少钱，残联按规定来定，有结果会告诉您。
       *[other] 申请不收钱。{ $average-year } 年，这里平均每人发了 { $average-yuan } 元。这是算出来的，不是标准。您能领多少，有结果会告诉您。
    }
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。没有的先办证，过期的先换证。
    .perhaps = 还不知道您有没有残疾人证。
eligible-income = 您家是低保或者低保边缘家庭。
    .no = 一般先帮低保和低保边缘家庭。特别难的，也可以申请。
    .perhaps = 还不知道您家算不算困难家庭。
eligible-wish = 您想找工作。
    .no = 您说现在不找工作。想找了，再来申请。
    .perhaps = 还不知道您想不想找工作。
eligible-age = 您的年龄可以工作。
    .no = 一般给满 { $working-age } 岁、没到退休年龄的人。
    .perhaps = 还不知道您的年龄。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟残疾人证上的一样。
    .missing = 请填写姓名

question-guardian = 监护人是谁？（可以不填）
    .short = 监护人
    .hint = 未成年人、智力或者精神残疾人，写监护人，一般是父母、爱人或者成年子女。您就是监护人的，写您自己，关系写“母亲”这样。没有监护人，就空着。

question-income = 您家有低保吗？
    .short = 家庭情况
    .missing = 请选一项。说不准就选“不清楚”
question-income-dibao = 有，是低保家庭
    .hint = 每个月领低保金。国家供养的特困人员，也选这一项
question-income-borderline = 是低保边缘家庭
    .hint = 收入比低保线高一点，民政认定过
question-income-ordinary = 都不是
question-income-unknown = 不清楚

question-ordinary = 这笔钱一般给困难家庭
    .text = 一般先给低保和低保边缘家庭。家里确实难的，可以申请，工作人员看了再定。
    .instead = 还没申请过低保的，可以打 { $phone } 问。您填的都存好了。
    .continue = 我还是要申请，继续

question-work = 您现在有工作吗？
    .short = 现在的工作
    .missing = 请选一项
question-work-looking = 没有，正在找
question-work-lost = 刚丢了工作
question-work-learning = 在学手艺，学完就找
question-work-working = 有工作

question-working = 这笔钱给正在找工作的人
    .text = 您已经有工作了。自己交社保的，可以看看灵活就业社会保险补贴。
    .continue = 我还是要申请，继续
    .instead = 工作不稳当、快没了的，可以接着申请，请在后面说一说。

question-anybody = 家里有没有人上班？
    .short = 家里有没有人上班
    .hint = 自己做生意、打零工，也算上班。家里没人上班的，先帮。
    .missing = 请选“有”或者“没有”
question-anybody-yes = 有
question-anybody-no = 没有

question-on-register = 您登记过要找工作吗？
    .short = 求职登记
    .hint = 在残联或者坦途上办过“求职登记”，都算。
    .missing = 请选一项。说不准就选“不清楚”
question-on-register-yes = 登记过
question-on-register-no = 没有
question-on-register-unknown = 不清楚

question-register-too = 求职登记，也请办一下
    .text = 登记了，我们才好帮您留意工作。先登记，还是先申请这笔钱，都可以。
    .continue = 我先申请这笔钱，继续
    .instead = 求职登记大概 8 分钟。您这里填的都存好了。

question-hard = 找工作，难在哪里？（可以不填）
    .short = 找工作的难处
    .hint = 比如路费高、没人陪、要换助听器。不用写病情。

question-income-proof = 低保证或者低保边缘的证明怎么交？
    .short = 家庭困难的证明
    .hint = 低保证、低保边缘家庭的认定书，都可以。原件看过就还您。
    .missing = 请选一种交证明的办法

question-bank = 钱打到哪个账号？
    .short = 银行账号
    .hint = 要您本人的账号，在银行卡或者存折上。监护人代领的，写监护人的，工作人员会再问您。
    .missing = 请填写银行账号

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，跟寄快递一样。
    .missing = 请填写现在的住址

question-contact-way = 怎么联系您最方便？
    .short = 联系的办法
    .missing = 请选一种联系的办法
question-contact-way-call = 打电话
question-contact-way-text = 发短信
    .hint = 接电话不方便的，选这一项
question-contact-way-helper = 联系家里人，或者帮我办的人
    .hint = 联系电话，请填他的

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替家里人办，写您的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，钱发下来以前都可以撤回。
    .statement = 我填的都是真的。我同意残联跟民政、人社这些单位核对，只为办这件事。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下材料
    .doing = { $office }正在看您的材料
    .next = 材料齐了就往下办。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = 要交的纸，请尽快交到{ $office }，报上办件号。您选了请人上门的，等工作人员联系。
stage-approval = 决定补不补
    .doing = { $office }正在看您的申请能不能批
    .next = 批了就发钱，能发多少也写在这里。没批的，会写明为什么，您可以申请复核，就是请人再看一遍。
    .about = { $office }决定批不批，一般最多 { $days } 个工作日
stage-payment = 发钱
    .doing = 批下来了，{ $office }正在给您发钱
    .next = 钱打到您填的账号。到了请看一看对不对。暂时没轮到的，会写明“在排队”。
    .about = { $office }发钱，一般最多 { $days } 个工作日
stage-follow-up = 回访，问您找到工作没有
    .doing = 救助金已经发给您了
    .next = { $office }过两三个月会联系您，问找到工作没有。
    .about = 两三个月后，{ $office }联系您，问找到工作没有，一般最多 { $days } 个工作日

# 办完
finished = 救助金发给您了
    .next = 还没找到工作的，可以看看岗位。多久能再申请一次，请打 { $phone } 问。
follow-job-registration = 还没登记要找工作的，请登记。有合适的，我们告诉您。
follow-living-subsidy = 困难家庭还可以领生活补贴，没领的可以申请。
